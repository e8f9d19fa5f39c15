import { describe, expect, test } from "vitest";
import { buildMemoryIndex, createDecision } from "../../phrase-index/memory-index.fixture.ts";
import { createSearcher } from "../engine/searcher.ts";
import { EMPTY_STATE, type LineOrder, type SearchState } from "../state.ts";
import { chooseMentions } from "./choose-mentions.ts";
import { orderMentions } from "./order-mentions.ts";
import { readLines } from "./read-lines.ts";

const TEXTS = [
  { date: undefined, texts: ["Plan"] },
  { date: "2018-03-01", texts: ["the late care plan was, the new care plan. A plan"] },
  { date: "2020-03-01", texts: ["Her care plan and her safety plan ended."] },
];

async function listLines(lines: LineOrder, change: Partial<SearchState> = {}) {
  const memory = await buildMemoryIndex(
    TEXTS.map(({ date, texts }, at) => createDecision(at + 1, texts, { date })),
  );
  const index = await memory.open();
  const words = { search: () => Promise.reject(new Error("No plain words are asked for.")) };
  const state = { ...EMPTY_STATE, query: '"plan"', lines, ...change };
  const outcome = await createSearcher({ index, words })(state);
  const { mentions } = outcome.result;
  const seen: [number, number][] = [];
  const order = await orderMentions(lines, chooseMentions(mentions, state), {
    index,
    outcome,
    onProgress: (done, total) => seen.push([done, total]),
  });
  return { seen, lines: await readLines(index, mentions, [...order], 12) };
}

async function sketch(lines: LineOrder, change?: Partial<SearchState>): Promise<readonly string[]> {
  const listed = await listLines(lines, change);
  return listed.lines.map(({ reference, mention, left }) => `${reference} ${mention}: ${left.trim()}`);
}

describe("the order of mentions", () => {
  test("follows the list of decisions, then the text", async () => {
    const newest = ["20 000 003 1: Her care", "20 000 003 2: her safety"];
    const rest = [
      "20 000 002 1: late care",
      "20 000 002 2: new care",
      "20 000 002 3: plan. A",
      "20 000 001 1: ",
    ];
    expect(await sketch("text")).toEqual([...newest, ...rest]);
    expect((await sketch("text", { sort: "oldest" })).slice(3)).toEqual([...newest, "20 000 001 1: "]);
    expect((await sketch("text", { sort: "mentions" })).slice(0, 3)).toEqual(rest.slice(0, 3));
  });

  test("goes by date either way, with decisions without a date last", async () => {
    const references = async (order: LineOrder) =>
      (await listLines(order, { sort: "mentions" })).lines.map(({ reference }) => reference.slice(-1));
    expect(await references("newest")).toEqual(["3", "3", "2", "2", "2", "1"]);
    expect(await references("oldest")).toEqual(["2", "2", "2", "3", "3", "1"]);
  });

  test("goes by the nearest word before, then the one before that, with none first", async () => {
    expect(await sketch("left")).toEqual([
      "20 000 001 1: ",
      "20 000 002 3: plan. A",
      "20 000 003 1: Her care",
      "20 000 002 1: late care",
      "20 000 002 2: new care",
      "20 000 003 2: her safety",
    ]);
  });

  test("goes by the words after, with none first", async () => {
    const { lines } = await listLines("right");
    expect(lines.map(({ right }) => right.trim())).toEqual([
      "",
      "",
      ". A plan",
      "and her",
      "ended.",
      "was, the",
    ]);
  });

  test("reads a decision once, whatever number of mentions it has", async () => {
    expect((await listLines("left")).seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect((await listLines("newest")).seen).toEqual([]);
  });
});

describe("a line", () => {
  test("names its decision and which of its mentions it is", async () => {
    const { lines } = await listLines("newest");
    expect(lines[3]).toEqual({
      row: 1,
      anchor: "p1",
      section: "findings",
      paragraph: 1,
      left: "new care ",
      phrase: "plan",
      right: ". A plan",
      id: "20-000-002",
      reference: "20 000 002",
      body: "Ashbury County Council",
      date: "2018-03-01",
      mention: 2,
    });
  });
});

describe("a sample", () => {
  test("is the same for the same seed, and another for another", async () => {
    const sample = (seed: number) => sketch("text", { sample: { size: 3, seed } });
    expect(await sample(7)).toEqual(await sample(7));
    expect(await sample(7)).toHaveLength(3);
    expect(await sample(8)).not.toEqual(await sample(7));
  });

  test("is everything where there is no more", async () => {
    expect(await sketch("text", { sample: { size: 99, seed: 1 } })).toEqual(await sketch("text"));
  });
});
