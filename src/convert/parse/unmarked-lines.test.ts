import { describe, expect, it } from "vitest";
import { splitLines } from "./line.ts";
import { withoutMargin } from "./unmarked-lines.ts";

describe("withoutMargin", () => {
  it("takes away the margin that all lines have", () => {
    const lines = withoutMargin(splitLines("    Title\n\n      1. One"));
    expect(lines.map(({ indent }) => indent)).toEqual([0, 0, 2]);
  });

  it.each([
    ["## The complaint", "The complaint", 4],
    ["**The complaint**", "The complaint", 3],
    ["# **The complaint**", "The complaint", 5],
    ["__The complaint__", "The complaint", 3],
    ["# 1. The complaint", "# 1. The complaint", 1],
    ["#1 The complaint", "#1 The complaint", 1],
    ["**The** complaint **again**", "**The** complaint **again**", 1],
    ["**", "**", 1],
    ["#", "#", 1],
  ])("reads the heading of %j", (text, words, column) => {
    expect(withoutMargin(splitLines(text))).toMatchObject([{ text: words, column }]);
  });
});
