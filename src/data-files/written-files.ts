import { readFileSizes } from "./read-data-package.ts";

// Filled in by the integration that writes the files.
declare const __DATA_FOLDER__: string | undefined;

/**
 * The files below `/data/` of the site being built with their sizes in bytes. None
 * when the site is only developed or is built without the integration: then no page
 * may link to them.
 */
export function writtenFiles(): ReadonlyMap<string, number> {
  return typeof __DATA_FOLDER__ === "string" ? readFileSizes(__DATA_FOLDER__) : new Map();
}
