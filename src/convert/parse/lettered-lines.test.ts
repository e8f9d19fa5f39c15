import { describe, expect, it } from "vitest";
import { withNumberedLetters } from "./lettered-lines.ts";
import { splitLines } from "./line.ts";

function numberedLines(text: string): string[] {
  return withNumberedLetters(splitLines(text)).map((line) => line.text);
}

describe("withNumberedLetters", () => {
  it("numbers a run of letters, with what stands further in between", () => {
    expect(numberedLines("    a) one\n        • more\n\n    b) two\n    c. three")).toEqual([
      "1. one",
      "• more",
      "",
      "2. two",
      "3. three",
    ]);
  });

  it("numbers letters at the margin that have nothing between, and moves them in", () => {
    expect(withNumberedLetters(splitLines("a) one\n\nb) two"))).toMatchObject([
      { text: "1. one", indent: 6 },
      { text: "" },
      { text: "2. two", indent: 6 },
    ]);
  });

  it("starts again at each a)", () => {
    expect(numberedLines("    a) one\n    b) two\n  1. Next\n    a) one\n    b) two")).toEqual([
      "1. one",
      "2. two",
      "1. Next",
      "1. one",
      "2. two",
    ]);
  });

  it.each([
    "a) one\n  1. Words.\nb) two",
    "a. one",
    "    a) one",
    "    a) one\n    c) three",
    "    (a) one\n    (b) two",
  ])("leaves %j alone", (text) => {
    expect(numberedLines(text)).toEqual(text.split("\n").map((line) => line.trim()));
  });

  it("keeps the column of the words", () => {
    const [line] = withNumberedLetters(splitLines("    a) one\n    b) two"));
    expect(line).toMatchObject({ column: 5, indent: 4 });
  });
});
