import { describe, expect, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { openPhraseIndex } from "../phrase-index/browser/phrase-index.ts";
import { buildMemoryIndex, createDecision } from "../phrase-index/memory-index.fixture.ts";
import type { SearchState } from "../search/state.ts";
import { countsTable } from "./counts-table.ts";
import { decisionsTable } from "./decisions-table.ts";
import { mentionsTable } from "./mentions-table.ts";
import { joinChunks } from "./read-zip.fixture.ts";
import type { SetTable } from "./set-table.ts";
import { tableChunks } from "./table-chunks.ts";
import { INVENTED_DECISIONS, takeSearch } from "./taken-search.fixture.ts";

async function listRows<Row>(table: SetTable<Row>, change?: Partial<SearchState>) {
  const text = (await joinChunks(tableChunks("csv", table, await takeSearch(change)))).toString();
  return readCsv(text);
}

describe("mentions as a spreadsheet", () => {
  test("have a row each, in the order of decisions and of their texts", async () => {
    const rows = await listRows(mentionsTable);
    expect(rows.map(({ reference, paragraph }) => [reference, paragraph])).toEqual([
      ["20 000 004", "1"],
      ["20 000 004", "2"],
      ["20 000 001", "1"],
      ["20 000 001", "1"],
      ["20 000 002", "1"],
    ]);
  });

  test("have these columns", async () => {
    const [, , first] = await listRows(mentionsTable);
    expect(first).toEqual({
      reference: "20 000 001",
      body: "Ashbury County Council",
      category: "Education",
      subcategory: "School transport",
      outcome: "Upheld",
      date: "2018-03-01",
      section: "findings",
      paragraph: "1",
      place: "Paragraph 1",
      left: "The ",
      phrase: "safety plan",
      right: " was late. No safety plan!",
      address: "https://decisions.example.org/sub/decisions/20-000-001/#p1",
      licence: "https://example.org/licence",
    });
  });

  test("leave empty what a decision does not state", async () => {
    expect((await listRows(mentionsTable))[0]).toMatchObject({ outcome: "", date: "", subcategory: "" });
  });

  test("begin with the byte order mark that spreadsheets need, and keep £ and typographic quotes", async () => {
    const text = (await joinChunks(tableChunks("csv", mentionsTable, await takeSearch()))).toString();
    expect(text.startsWith("\u{feff}reference,body,")).toBe(true);
    expect(text).toContain(" of £300, “agreed”");
  });

  test("keep a spreadsheet from running a text as a formula", async () => {
    const rows = await listRows(mentionsTable);
    expect(rows.map(({ left }) => left)).toEqual([
      "A ",
      "'-",
      "The ",
      "The safety plan was late. No ",
      "'=SUM(A1) ",
    ]);
  });

  test("are those of the sample when there is one", async () => {
    const rows = await listRows(mentionsTable, { sample: { size: 2, seed: 4 } });
    expect(rows).toHaveLength(2);
    expect(await listRows(mentionsTable, { sample: { size: 2, seed: 4 } })).toEqual(rows);
  });

  test("are a head alone when there are none", async () => {
    const text = (
      await joinChunks(tableChunks("csv", mentionsTable, await takeSearch({ query: '"xyzzy"' })))
    ).toString();
    expect(text.trim().split("\n")).toHaveLength(1);
  });
});

describe("decisions as a spreadsheet", () => {
  test("tell how many mentions each has, in how many paragraphs", async () => {
    const rows = await listRows(decisionsTable);
    expect(rows.map(({ id, mentions, paragraphs }) => [id, mentions, paragraphs])).toEqual([
      ["20-000-004", "2", "2"],
      ["20-000-001", "2", "1"],
      ["20-000-002", "1", "1"],
    ]);
  });

  test("have no mentions to count for plain words", async () => {
    const rows = await listRows(decisionsTable, { query: "plan" });
    expect(rows.map(({ id, mentions }) => [id, mentions])).toEqual([
      ["20-000-001", ""],
      ["20-000-003", ""],
    ]);
  });
});

describe("counts as a spreadsheet", () => {
  test("have every value of a facet, with how many decisions it has in all", async () => {
    const rows = await listRows(countsTable(["council"]));
    expect(rows).toMatchObject([
      {
        by: "council",
        value: "Ashbury County Council",
        mentions: "4",
        paragraphs: "3",
        decisions: "2",
        all_decisions: "3",
        share: "0.6667",
        few_decisions: "true",
      },
      {
        by: "council",
        value: "Leeds City Council",
        mentions: "1",
        paragraphs: "1",
        decisions: "1",
        all_decisions: "1",
        share: "1",
      },
    ]);
  });

  test("go by the decisions that the filters let through, as on the page", async () => {
    const rows = await listRows(countsTable(["council"]), { outcomes: ["Upheld"] });
    expect(rows.map(({ decisions, all_decisions }) => [decisions, all_decisions])).toEqual([
      ["1", "1"],
      ["1", "1"],
    ]);
  });

  test("add up to the mentions of the result, whatever they are by", async () => {
    const rows = await listRows(countsTable());
    const sums = new Map<string, number>();
    for (const { by = "", mentions } of rows) sums.set(by, (sums.get(by) ?? 0) + Number(mentions));
    expect(Object.fromEntries(sums)).toEqual({
      year: 5,
      council: 5,
      category: 5,
      subcategory: 5,
      outcome: 5,
      section: 5,
    });
  });

  test("hold the queries it is compared with", async () => {
    const rows = await listRows(countsTable(["outcome"]), { compared: ['"nothing"'] });
    expect(rows.map(({ query, value, mentions }) => [query, value, mentions])).toEqual([
      ['"safety plan"', "Not upheld", "0"],
      ['"safety plan"', "Upheld", "3"],
      ['"safety plan"', "", "2"],
      ['"nothing"', "Not upheld", "1"],
      ['"nothing"', "Upheld", "1"],
      ['"nothing"', "", "0"],
    ]);
  });

  test("of plain words are of decisions alone, and not by section", async () => {
    const rows = await listRows(countsTable(), { query: "plan" });
    expect(rows.filter(({ by }) => by === "section")).toEqual([]);
    expect(rows.find(({ value }) => value === "2018")).toMatchObject({ mentions: "", decisions: "1" });
  });
});

describe("JSON", () => {
  test("has the search, then every row with its types and its texts as they are", async () => {
    const text = (await joinChunks(tableChunks("json", mentionsTable, await takeSearch()))).toString();
    const { search, mentions } = JSON.parse(text);
    expect(search).toMatchObject({
      query: '"safety plan"',
      found: { decisions: 3, mentions: 5, paragraphs: 4 },
    });
    expect(mentions).toHaveLength(5);
    expect(mentions[4]).toMatchObject({ left: "=SUM(A1) ", paragraph: 1, date: "2019-03-01" });
    expect(mentions[0]).not.toHaveProperty("date");
  });

  test("is whole without a single row", async () => {
    const taken = await takeSearch({ query: '"xyzzy"' });
    const text = (await joinChunks(tableChunks("json", mentionsTable, taken))).toString();
    expect(JSON.parse(text).mentions).toEqual([]);
  });
});

describe("reading", () => {
  const MANY = Array.from({ length: 70 }, (_, at) =>
    createDecision(at + 1, ["A safety plan"], { date: "2020-01-01" }),
  );

  test("goes on only as pieces are asked for, and tells how far it is", async () => {
    const memory = await buildMemoryIndex(MANY, { chunkBytes: { lists: 32_768, texts: 200 } });
    const taken = await takeSearch({}, memory);
    const before = memory.fetched.length;
    const seen: string[] = [];
    const chunks = tableChunks("csv", mentionsTable, taken, {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    await chunks.next();
    await chunks.next();
    const early = memory.fetched.length - before;
    expect(await joinChunks(chunks)).not.toHaveLength(0);
    expect(early).toBeLessThan((memory.fetched.length - before) / 2);
    expect(seen).toEqual(["16/70", "32/70", "48/70", "64/70", "70/70"]);
  });

  test("ends with the signal's reason once it is cancelled", async () => {
    const controller = new AbortController();
    const chunks = tableChunks("csv", mentionsTable, await takeSearch({}, MANY), {
      signal: controller.signal,
      onProgress: (done) => done >= 32 && controller.abort(new Error("Enough.")),
    });
    let pieces = 0;
    const readAll = async () => {
      for await (const piece of chunks) pieces += Number(piece.length > 0);
    };
    await expect(readAll()).rejects.toThrow("Enough.");
    expect(pieces).toBe(3);
  });

  test.each([
    ["missing", undefined, "unreachable"],
    ["damaged", Uint8Array.of(0x1f, 0x8b, 1), "damaged"],
  ])("ends with what the index throws when its texts are %s", async (_, texts, problem) => {
    const { files } = await buildMemoryIndex(INVENTED_DECISIONS);
    const open = () =>
      openPhraseIndex(async (path) => {
        const bytes = path.includes("texts") ? texts : files.get(path);
        if (!bytes) throw new Error(`There is no ${path}.`);
        return bytes.slice().buffer;
      });
    const taken = await takeSearch({}, { open });
    await expect(joinChunks(tableChunks("csv", mentionsTable, taken))).rejects.toMatchObject({ problem });
  });
});
