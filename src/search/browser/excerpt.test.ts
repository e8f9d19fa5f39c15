import { describe, expect, test } from "vitest";
import { cutExcerpt, markText, type Piece } from "./excerpt.ts";

function show(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
}

function rangesOf(text: string, phrase: string) {
  return [...text.matchAll(new RegExp(phrase, "gu"))].map(({ index }) => ({
    start: index,
    end: index + phrase.length,
  }));
}

describe("markText", () => {
  test("marks ranges and keeps every character", () => {
    const text = "A plan (a plan).";
    expect(show(markText(text, rangesOf(text, "plan")))).toBe("A [plan] (a [plan]).");
  });

  test("marks ranges that overlap as one", () => {
    const ranges = [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ];
    expect(show(markText("a a a b", ranges))).toBe("[a a a] b");
  });
});

describe("cutExcerpt", () => {
  const long = `${"before ".repeat(40)}the plan ${"after ".repeat(60)}end`;

  test("shows a short text whole", () => {
    expect(show(cutExcerpt("The plan was late.", [{ start: 4, end: 8 }]))).toBe("The [plan] was late.");
  });

  test("cuts a long text between words, around its first match", () => {
    const shown = show(cutExcerpt(long, rangesOf(long, "plan")));
    expect(shown).toMatch(/^…\u00a0before (?:before )+the \[plan\] after (?:after )+after\u00a0…$/u);
    expect(shown.length).toBeLessThan(220);
  });

  test("never cuts inside a match, however long it is", () => {
    const text = `${"before ".repeat(20)}${"match ".repeat(60)}after it all`;
    const start = text.indexOf("match");
    const end = text.lastIndexOf("match") + 5;
    expect(show(cutExcerpt(text, [{ start, end }]))).toContain(`[${text.slice(start, end)}]`);
  });

  test("begins with the last words of a text that matches at its end", () => {
    const text = `${"before ".repeat(60)}plan`;
    expect(show(cutExcerpt(text, rangesOf(text, "plan")))).toMatch(/^…\u00a0before .*\[plan\]$/u);
  });
});
