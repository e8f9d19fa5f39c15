import { describe, expect, test } from "vitest";
import { cutExcerpt, markWords, type Piece } from "./excerpt.ts";

const mention = (start: number, end: number) => ({ start, end, term: 0 });
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("markWords", () => {
  const words = "The ‘safety plan’, signed in March, was a safety plan.".split(" ");

  test("marks mentions without the punctuation around them", () => {
    expect(shown(markWords(words, 0, words.length, [mention(1, 3), mention(8, 10)]))).toBe(
      "The ‘[safety plan]’, signed in March, was a [safety plan].",
    );
  });

  test("keeps a currency sign inside the mark", () => {
    expect(shown(markWords(["pay", "£300,", "now"], 0, 3, [mention(1, 2)]))).toBe("pay [£300], now");
  });

  test("marks the first and the last word", () => {
    expect(shown(markWords(["one", "two"], 0, 2, [mention(0, 1), mention(1, 2)]))).toBe("[one] [two]");
  });

  test("leaves text without mentions in one piece", () => {
    expect(markWords(["one", "two"], 0, 2, [])).toEqual([{ text: "one two", marked: false }]);
  });
});

describe("cutExcerpt", () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const block = { kind: "paragraph", anchor: "p1", start: 0, end: 100 } as const;

  test("shows a few words before the first mention and says that it left some out", () => {
    const text = shown(cutExcerpt(words, block, [mention(50, 51)]));
    expect(text.startsWith("…\u00a0w42 w43")).toBe(true);
    expect(text).toContain(" [w50] ");
    expect(text.endsWith("w73\u00a0…")).toBe(true);
  });

  test("begins at the beginning when the mention is near", () => {
    expect(shown(cutExcerpt(words, block, [mention(5, 6)])).startsWith("w0 w1")).toBe(true);
  });

  test("shows the end of the block for a mention there", () => {
    const text = shown(cutExcerpt(words, block, [mention(99, 100)]));
    expect(text.endsWith("[w99]")).toBe(true);
    expect(text.split(" ")).toHaveLength(32);
  });

  test("shows a short block whole", () => {
    expect(shown(cutExcerpt(words, { ...block, start: 10, end: 15 }, [mention(12, 13)]))).toBe(
      "w10 w11 [w12] w13 w14",
    );
  });
});
