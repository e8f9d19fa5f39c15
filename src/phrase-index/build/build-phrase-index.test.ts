import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../convert-run/temporary-folder.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError } from "../../search/query/query.ts";
import { openPhraseIndex } from "../browser/phrase-index.ts";
import { VERSION_FOLDER } from "../format.ts";
import { buildPhraseIndex } from "./build-phrase-index.ts";
import { runHere, runInThread } from "./segment-task.ts";

function decisionFile(serial: string, date: string, words: string): string {
  return `---
reference: 20 000 ${serial}
title: Ashbury County Council (20 000 ${serial})
body:
  name: Ashbury County Council
  slug: ashbury-county-council
  kind: council
date: ${date}
kind: statement
numbering: restored
paragraphs: 1
sections:
  - kind: findings
    heading: Findings
    level: 1
    first: 1
    last: 1
source:
  file: ${serial}.txt
  sha256: ${"a".repeat(64)}
---

## Findings

1. ${words}
`;
}

const FILES = {
  "20-000-001.md": decisionFile("001", "2018-01-01", "The safety plan of the “Council”."),
  "20-000-002.md": decisionFile("002", "2019-01-01", "No plan was safe."),
  "collection.json": "{}",
};

async function setUp(files: Readonly<Record<string, string>>, cache?: string) {
  const task = {
    decisions: await temporaryFolder(files),
    out: join(await temporaryFolder(), "phrase-index"),
    cache: cache ?? (await temporaryFolder()),
    segmentSize: 1,
  };
  return { task, summary: await buildPhraseIndex(task) };
}

async function hashFiles(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hashes = await Promise.all(
    names.map(async (name) => `${name.slice(folder.length)} ${hash("sha256", await readFile(name))}`),
  );
  return hashes.join("\n");
}

describe("an index built from a folder", () => {
  test("is found to have what the decisions have", async () => {
    const { task, summary } = await setUp(FILES);
    expect(summary).toMatchObject({ decisions: 2, words: 12, segments: 2, newSegments: 2 });
    const index = await openPhraseIndex(async (path) => {
      const bytes = await readFile(join(task.out, path));
      return new Uint8Array(bytes).buffer;
    });
    const query = parseQuery('"safety plan"');
    if (isQueryError(query)) throw new Error(query.expected);
    expect([...(await index.search(query)).rows]).toEqual([0]);
  });

  test("has the same bytes whenever it is built", async () => {
    const [first, second] = [await setUp(FILES), await setUp(FILES)];
    expect(await hashFiles(first.task.out)).toBe(await hashFiles(second.task.out));
  });

  // Names are hashes of content. Another content for the same decisions is another
  // format: FORMAT_VERSION counts up, and these names change with it.
  test("has the content that version 2 of the format gives it", async () => {
    const { task } = await setUp(FILES);
    const names = await readdir(join(task.out, VERSION_FOLDER));
    expect(names.filter((name) => !name.startsWith("directory")).sort()).toMatchInlineSnapshot(`
      [
        "3279f8bddec73b48",
        "catalogue-65297c054791a2a4.bin",
        "d5ed6a2353ee1f0c",
        "ids-bcabf0c0217cb413.bin",
      ]
    `);
  });

  test("takes a segment from the build before while its decisions stay the same", async () => {
    const { task } = await setUp(FILES);
    const changed = { ...FILES, "20-000-002.md": decisionFile("002", "2019-01-01", "Another plan.") };
    const { task: second, summary } = await setUp(changed, task.cache);
    expect(summary).toMatchObject({ segments: 2, newSegments: 1 });
    const { task: fresh } = await setUp(changed);
    expect(await hashFiles(second.out)).toBe(await hashFiles(fresh.out));
  });

  test("keeps in the cache what this build used, and no more", async () => {
    const { task } = await setUp(FILES);
    await setUp({ "20-000-001.md": FILES["20-000-001.md"] }, task.cache);
    expect(await readdir(task.cache)).toHaveLength(1);
  });

  test("has the same bytes when a thread writes it", async () => {
    const folder = await temporaryFolder(FILES);
    const [here, there] = [await temporaryFolder(), await temporaryFolder()];
    const ids = ["20-000-001", "20-000-002"];
    expect(await runInThread({ folder, ids, out: there })).toEqual(await runHere({ folder, ids, out: here }));
    expect(await hashFiles(there)).toBe(await hashFiles(here));
  }, 60_000);

  test("fails with the thread's reason when that fails", async () => {
    const folder = await temporaryFolder({ "20-000-003.md": "no decision" });
    const failing = runInThread({ folder, ids: ["20-000-003"], out: await temporaryFolder() });
    await expect(failing).rejects.toThrow("Cannot index decision 20-000-003.");
  }, 60_000);

  test("is not written for a folder without decisions, and an old one is removed", async () => {
    const { task } = await setUp(FILES);
    const empty = await temporaryFolder({ "collection.json": "{}" });
    expect(await buildPhraseIndex({ ...task, decisions: empty })).toMatchObject({ decisions: 0 });
    await expect(readdir(task.out)).rejects.toThrow("ENOENT");
  });

  test("is not written when a file is no decision, and the file is named", async () => {
    const failing = setUp({ ...FILES, "20-000-003.md": "---\nreference: 1\n---\n" });
    await expect(failing).rejects.toThrow('Cannot index decision 20-000-003. Run "npm run convert" again.');
  });
});
