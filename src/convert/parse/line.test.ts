import { describe, expect, it } from "vitest";
import { plainSpaces, splitLines } from "./line.ts";

describe("splitLines", () => {
  it("ends a line at any line end", () => {
    expect(splitLines("a\r\nb\rc\nd").map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  it("numbers lines and columns from 1", () => {
    expect(splitLines("a\n  b")[1]).toEqual({ text: "b", indent: 2, lineNumber: 2, column: 3 });
  });

  it("counts a tab to the next fourth column", () => {
    expect(splitLines(" \tb")[0]).toMatchObject({ indent: 4, column: 3 });
  });
});

describe("plainSpaces", () => {
  it.each([
    ["no-break\u{A0}space", "no-break space"],
    ["thin\u{2009}\u{2009}spaces", "thin spaces"],
    ["a\tb\u{0}c\u{85}d\u{2028}e", "a b c d e"],
    ["zero\u{200B}width\u{FEFF}", "zerowidth"],
    ["soft\u{AD}hyphen", "softhyphen"],
    ["  both ends  ", "both ends"],
  ])("makes %j plain", (text, plain) => {
    expect(plainSpaces(text)).toBe(plain);
  });

  it("leaves curly quotes, dashes and accents alone", () => {
    expect(plainSpaces("‘it’s’ – “Tâf” — £5…")).toBe("‘it’s’ – “Tâf” — £5…");
  });
});
