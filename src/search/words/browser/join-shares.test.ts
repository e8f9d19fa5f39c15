import { describe, expect, test } from "vitest";
import { joinShares, type OpenedShare } from "./join-shares.ts";
import { WordIndexError } from "./word-index-error.ts";
import type { WordShare } from "./word-share.ts";

/** A share of ten rows from `firstRow` on, which finds `found`, rows and their scores. */
function shareOf(
  firstRow: number,
  found: readonly (readonly [row: number, score: number])[],
  other: Partial<WordShare> = {},
): OpenedShare {
  const share: WordShare = {
    search: async () => ({
      rows: Uint32Array.from(found, ([row]) => row),
      scores: Float64Array.from(found, ([, score]) => score),
    }),
    findUnknown: async (words) => words.split(" "),
    readPage: async (row) => ({
      meta: { row: `${row} of ${firstRow}` },
      raw_content: "",
      anchors: [],
      locations: [],
    }),
    ...other,
  };
  return { share, segments: [{ name: String(firstRow), firstRow, rows: 10 }] };
}

describe("shares that are one index", () => {
  test("give what all of them find, the best first and the newest of equals", async () => {
    const older = shareOf(0, [
      [3, 0.5],
      [4, 0.9],
    ]);
    const newer = shareOf(10, [
      [12, 0.7],
      [11, 0.5],
    ]);
    const { rows } = await joinShares("", [older, newer]).search("plan");
    expect([...rows]).toEqual([4, 12, 11, 3]);
  });

  test("name the words that none of them has, where nothing is found", async () => {
    const other = shareOf(10, [], { findUnknown: async () => ["zebra", "camel"] });
    const index = joinShares("", [shareOf(0, []), other]);
    expect((await index.search("garden zebra camel")).unknownWords).toEqual(["zebra", "camel"]);
  });

  test("look for no unknown words where one of them finds something", async () => {
    const findUnknown = () => Promise.reject(new Error("Nobody has asked."));
    const index = joinShares("", [shareOf(0, [], { findUnknown }), shareOf(10, [[10, 1]], { findUnknown })]);
    expect(await index.search("plan")).toEqual({ rows: Uint32Array.of(10), unknownWords: [] });
  });

  test("read a decision where it is", async () => {
    const index = joinShares("", [shareOf(0, []), shareOf(10, [])]);
    expect((await index.readPage(9, "")).meta).toEqual({ row: "9 of 0" });
    expect((await index.readPage(10, "")).meta).toEqual({ row: "10 of 10" });
    await expect(index.readPage(20, "")).rejects.toThrow("There is no decision at row 20.");
  });

  test("fail once all have ended, so that whoever tries again joins none that fails", async () => {
    let hasEnded = false;
    const search = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      hasEnded = true;
      return { rows: new Uint32Array(), scores: new Float64Array() };
    };
    const failing = shareOf(0, [], { search: () => Promise.reject(new WordIndexError("missing")) });
    const index = joinShares("", [failing, shareOf(10, [], { search })]);
    await expect(index.search("plan")).rejects.toMatchObject({ problem: "missing" });
    expect(hasEnded).toBe(true);
  });
});
