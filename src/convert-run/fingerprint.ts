import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./sha256.ts";

/**
 * A fingerprint of every file under `folders`, tests left out: it changes when the
 * converter or a register does, so that what they wrote before is converted again.
 */
export async function fingerprint(folders: readonly string[]): Promise<string> {
  const digests: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter(
        (entry) => entry.isFile() && /\.(?:ts|yaml)$/u.test(entry.name) && !entry.name.includes(".test."),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes("fixtures"))
      .sort();
    for (const path of paths) digests.push(sha256(await readFile(path)));
  }
  return sha256(digests.join("\n"));
}
