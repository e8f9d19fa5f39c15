import { describe, expect, test } from "vitest";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError, type Query } from "../../search/query/query.ts";
import type { IndexedDecision } from "../build/read-decision.ts";
import { ENTRY_FILE } from "../format.ts";
import { buildMemoryIndex, createDecision } from "../memory-index.fixture.ts";
import { PhraseIndexError } from "./index-error.ts";
import { openPhraseIndex } from "./phrase-index.ts";

const SMALL = [
  createDecision(1, ["The safety plan was a safety plan.", "No plan."], { date: "2018-05-25" }),
  createDecision(2, ["Nothing here."], { date: "2019-01-01", outcome: "Not upheld" }),
  createDecision(3, ["A safety", "plan."], { date: undefined, category: undefined, subcategory: undefined }),
];

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return query;
}

async function open(decisions: readonly IndexedDecision[] = SMALL) {
  const memory = await buildMemoryIndex(decisions, { segmentSize: 1 });
  return { memory, index: await memory.open() };
}

describe("a small index", () => {
  test("a phrase is found where its words follow each other, and not across two paragraphs", async () => {
    const { index } = await open();
    const { rows, mentions, paragraphs } = await index.search(read('"safety plan"'));
    expect({ rows: [...rows], offsets: [...mentions.offsets], paragraphs }).toEqual({
      rows: [1],
      offsets: [1, 5],
      paragraphs: 1,
    });
  });

  test("rows are in the order of date, those without one first", async () => {
    const { index } = await open();
    expect(await index.readIds()).toEqual({
      ids: ["20-000-003", "20-000-001", "20-000-002"],
      references: ["20 000 003", "20 000 001", "20 000 002"],
    });
  });

  test("the text of a row is there with its anchors", async () => {
    const { index } = await open();
    expect((await index.readBlocks(0)).map(({ anchor, text }) => [anchor, text])).toEqual([
      ["p1", "A safety"],
      ["p2", "plan."],
    ]);
  });

  test("a council is meant by its address part, its name or words of it", async () => {
    const { index } = await open();
    for (const value of [
      "ashbury-county-council",
      '"Ashbury County Council"',
      "ashbury",
      '"county council"',
    ]) {
      expect([...(await index.search(read(`council:${value}`))).rows]).toEqual([0, 1, 2]);
    }
    expect([...(await index.search(read("council:bury"))).rows]).toEqual([]);
  });

  test("a whole name goes before a part of one: upheld is not not upheld", async () => {
    const { index } = await open();
    expect([...(await index.search(read("outcome:upheld"))).rows]).toEqual([0, 1]);
    expect([...(await index.search(read('outcome:"not upheld"'))).rows]).toEqual([2]);
  });

  test("a query without words finds decisions and no mentions", async () => {
    const { index } = await open();
    const { rows, mentions } = await index.search(read("year:2018.."));
    expect([[...rows], mentions.rows.length]).toEqual([[1, 2], 0]);
  });

  test("it has another name once anything of a decision has changed, and else the same", async () => {
    const changes = [{}, {}, { outcome: "Not upheld" }, { reference: "20 000 001A" }];
    const opened = changes.map((change) => open([createDecision(1, ["A plan."], change)]));
    const names = (await Promise.all(opened)).map(({ index }) => index.name);
    expect(names[1]).toBe(names[0]);
    expect(new Set(names).size).toBe(3);
  });

  test("an index of no decisions can be searched", async () => {
    const { index } = await open([]);
    expect((await index.search(read("plan"))).rows).toHaveLength(0);
  });
});

describe("what is fetched", () => {
  test("a segment whose decisions a filter rules out is not read", async () => {
    const { memory, index } = await open();
    const before = memory.fetched.length;
    await index.search(read('"safety plan" year:2018'));
    const own = memory.fetched.slice(before).map((path) => path.replace(/^.*\//u, ""));
    expect(own).toEqual(["pairs-keys-0.bin", "pairs-0.bin"]);
  });

  test("what was fetched once is not fetched again", async () => {
    const { memory, index } = await open();
    await index.search(read('"safety plan"'));
    const before = memory.fetched.length;
    const { bytesFetched } = await index.search(read('"safety plan"'));
    expect([memory.fetched.length - before, bytesFetched]).toEqual([0, 0]);
  });

  test("the estimate is what a search fetches at most, and nothing once it has", async () => {
    const { index } = await open();
    const query = read('"safety plan" OR nothing');
    const before = await index.estimate(query);
    const { bytesFetched } = await index.search(query);
    expect(bytesFetched).toBeLessThanOrEqual(before.bytes);
    expect(bytesFetched).toBeGreaterThan(0);
    expect(await index.estimate(query)).toEqual({ bytes: 0, files: 0 });
  });

  test("progress ends with every segment", async () => {
    const { index } = await open();
    const done: number[] = [];
    await index.search(read("plan"), { onProgress: ({ segmentsDone }) => done.push(segmentsDone) });
    expect(done).toEqual([1, 2, 3]);
  });
});

describe("what goes wrong", () => {
  async function openWith(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void) {
    const files = new Map((await buildMemoryIndex(SMALL)).files);
    change(files);
    return await openPhraseIndex(async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new TypeError("Failed to fetch");
      return bytes.slice().buffer;
    });
  }
  const damage = (
    files: Map<string, Uint8Array<ArrayBuffer>>,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
  ) => {
    for (const path of files.keys()) if (path.includes(name)) files.set(path, bytes);
  };

  test("an index of another version is named as that", async () => {
    const opening = openWith((files) => files.set(ENTRY_FILE, new TextEncoder().encode('{"version":0}')));
    await expect(opening).rejects.toThrow(
      "The phrase index was written by another version of this site. Load the page again.",
    );
  });

  test("a missing chunk is named with its path and can be tried again", async () => {
    const missing: Uint8Array<ArrayBuffer>[] = [];
    const files = new Map((await buildMemoryIndex(SMALL)).files);
    const pairs = [...files.keys()].find((path) => path.includes("pairs-0")) ?? "";
    missing.push(files.get(pairs) ?? new Uint8Array());
    files.delete(pairs);
    const index = await openPhraseIndex(async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new TypeError("Failed to fetch");
      return bytes.slice().buffer;
    });
    const failure = await index.search(read('"safety plan"')).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      problem: "unreachable",
      path: pairs,
      message: `Cannot load ${pairs} of the phrase index. Check the connection and try again.`,
    });
    files.set(pairs, missing[0] ?? new Uint8Array());
    expect((await index.search(read('"safety plan"'))).rows).toHaveLength(1);
  });

  test.each([
    ["cut short", new Uint8Array([9, 200, 1])],
    ["a page that says not found", new TextEncoder().encode("<!doctype html>")],
    ["gzip that breaks off", new Uint8Array([0x1f, 0x8b, 8, 0])],
  ])("a chunk that is %s is called damaged", async (_, bytes) => {
    for (const name of ["pairs-keys-0", "pairs-0"]) {
      const index = await openWith((files) => damage(files, name, bytes));
      await expect(index.search(read('"safety plan"'))).rejects.toMatchObject({
        problem: "damaged",
        path: expect.stringContaining(name),
      });
    }
  });

  test.each(["directory", "catalogue"])(
    "a damaged %s is called that when the index is opened",
    async (name) => {
      await expect(openWith((files) => damage(files, name, new Uint8Array([1, 255])))).rejects.toBeInstanceOf(
        PhraseIndexError,
      );
    },
  );

  test("files that a server unpacked on its own are read as they are", async () => {
    const { index } = await open();
    const text = await index.readBlocks(1);
    const unpacked = await openWith((files) =>
      damage(
        files,
        "texts",
        new TextEncoder().encode(
          JSON.stringify([[], text.map((block) => [block.anchor, 4, 0, 1, block.text]), []]),
        ),
      ),
    );
    expect((await unpacked.readBlocks(1)).map((block) => block.text)).toEqual(
      text.map((block) => block.text),
    );
  });
});
