import { expect, test } from "vitest";
import { findNearWords } from "./find-near-words.ts";
import type { SegmentLists } from "./segment-lists.ts";

/** A segment whose words all stand in one file of `size` bytes. */
function segment(size: number, ...words: readonly string[]): SegmentLists {
  return {
    locate: async () => [{ path: "a.bin", size }],
    read: () => Promise.reject(new Error("Only counts are needed.")),
    readCounts: async ({ text, prefix }) =>
      new Map(
        words.filter((word) => (prefix ? word.startsWith(text) : word === text)).map((word) => [word, 1]),
      ),
  };
}

const files = { holds: () => false };

test("a word is looked for in many segments, each of which is small", async () => {
  const segments = Array.from({ length: 20 }, () => segment(6_000, "safety"));
  expect(await findNearWords("saftey", segments, files)).toEqual([["safety", 20]]);
});

test("a word that is in one segment is no slip", async () => {
  const segments = [segment(6_000, "safety"), segment(6_000, "saftey", "safety")];
  expect(await findNearWords("saftey", segments, files)).toEqual([]);
});

test("no more is fetched than a look-up is worth", async () => {
  const segments = Array.from({ length: 50 }, () => segment(6_000, "safety"));
  expect(await findNearWords("saftey", segments, files)).toEqual([]);
});
