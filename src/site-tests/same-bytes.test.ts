import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

/** Every file below `folder` with its bytes. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

test("two builds of the same texts are the same files", async () => {
  const { sample, sampleAgain } = inject("sites");
  const [first, second] = await Promise.all([readFiles(sample.folder), readFiles(sampleAgain.folder)]);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first]
    .filter(([file, bytes]) => !second.get(file)?.equals(bytes))
    .map(([file]) => file);
  expect(different).toEqual([]);
});
