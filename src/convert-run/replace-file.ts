import { rename, writeFile } from "node:fs/promises";

/**
 * Writes `text` to `path` so that a reader finds the old file or the new one, never
 * half of one: a temporary file beside it, then a rename.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}
