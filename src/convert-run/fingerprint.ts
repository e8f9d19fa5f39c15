import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sha256 } from "./sha256.ts";

/**
 * A fingerprint of `files` and of every file under `folders`, tests left out: it changes
 * when the converter, a register or a library does, so that what they wrote before is
 * converted again.
 */
export async function fingerprint(folders: readonly string[], files: readonly string[]): Promise<string> {
  const digests: string[] = [];
  for (const file of files) digests.push(sha256(await readFile(file)));
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter(
        (entry) => entry.isFile() && /\.(?:ts|yaml)$/u.test(entry.name) && !entry.name.includes(".test."),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !relative(folder, path).startsWith("fixtures"))
      .sort();
    for (const path of paths) digests.push(sha256(await readFile(path)));
  }
  return sha256(digests.join("\n"));
}
