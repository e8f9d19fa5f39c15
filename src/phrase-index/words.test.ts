import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "./words.ts";

function listWords(text: string): string[] {
  return readWords(text).map((word) => word.text);
}

describe("what a word is", () => {
  test.each([
    ["The Safety PLAN", ["the", "safety", "plan"]],
    ["well-being, child–protection", ["well", "being", "child", "protection"]],
    ["O’Brien's ‘plan’", ["o'brien's", "plan"]],
    ["the parents' house", ["the", "parents", "house"]],
    ["section 26(6)(c)", ["section", "26", "6", "c"]],
    ["£1,500.50", ["1", "500", "50"]],
    ["Tâf and Tâf", ["tâf", "and", "tâf"]],
    ["ﬁnal x² ½", ["final", "x2", "1", "2"]],
    ["one\u00a0two…three", ["one", "two", "three"]],
    ["İstanbul", ["i̇stanbul"]],
    ["漢字 한국", ["漢字", "한국"]],
    ["", []],
    ["— … '", []],
  ])("%s", (text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});

describe("where a word stands", () => {
  test("offsets are those of the original text, whatever normalising does to its length", () => {
    const text = "… the ﬁnal “Tâf’s plan”";
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "the",
      "ﬁnal",
      "Tâf’s",
      "plan",
    ]);
  });

  test("the part of the text that a word covers holds that word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { text: word, start, end } of readWords(text)) {
          expect(end).toBeGreaterThan(start);
          expect(listWords(text.slice(start, end))).toContain(word);
        }
      }),
    );
  });

  test("words stand in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const starts = readWords(text).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});
