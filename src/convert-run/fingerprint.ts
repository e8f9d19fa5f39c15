import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./sha256.ts";

const REGISTERS = fileURLToPath(new URL("../../content/registers/", import.meta.url));
const CONVERTER = fileURLToPath(new URL("../convert/", import.meta.url));
const LIBRARIES = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const VOCABULARY = fileURLToPath(new URL("../decision/", import.meta.url));

/** The fingerprint of the project's own converter: with another one every source has to be converted again. */
export async function fingerprintConverter(): Promise<string> {
  return fingerprint([CONVERTER, VOCABULARY, REGISTERS], [LIBRARIES]);
}

/**
 * A fingerprint of `files` and of every file under `folders`, tests left out: it changes
 * when the converter, a register or a library does, so that what they wrote before is
 * converted again.
 */
async function fingerprint(folders: readonly string[], files: readonly string[]): Promise<string> {
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
