import { existsSync, readFileSync } from "node:fs";
import { writtenPackageSchema } from "./data-package.ts";

/**
 * How many bytes each file in `folder` has, by name; none while the site is developed,
 * when no files are written.
 */
export function readFileSizes(folder: string): ReadonlyMap<string, number> {
  const path = `${folder}datapackage.json`;
  if (!existsSync(path)) return new Map();
  const { resources } = writtenPackageSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return new Map(resources.map(({ path: name, bytes }) => [name, bytes]));
}

/** A size as download pages give it: `840 bytes`, `12 KB`, `3.4 MB`, `1.2 GB`, in thousands. */
export function formatBytes(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 1 && size < 9.95 ? 1 : 0;
  return `${size.toFixed(digits)} ${units[unit]}`;
}
