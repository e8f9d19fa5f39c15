import { describe, expect, it } from "vitest";
import { readTree } from "../source.fixture.ts";

/** The level of `heading` where it comes after `before` without "Back to top". */
function levelAfter(before: string, heading: string): number | undefined {
  const text = `Anytown Council (17 009 175)\n\n${before}\n\n  1. Words.\n\n${heading}\n\n  1. More.\n`;
  return readTree(text).sections.at(-1)?.level;
}

describe("the level of a heading", () => {
  it.each([
    ["How I considered this complaint", "Analysis"],
    ["The complaint", "Findings"],
    ["Agreed action", "Decision"],
    ["What I found", "Agreed action"],
  ])("is 1 where %j comes before %j", (before, heading) => {
    expect(levelAfter(before, heading)).toBe(1);
  });

  it.each([
    ["What I found", "Analysis"],
    ["My assessment", "Findings"],
    ["What I found", "Decision"],
    ["What I found", "Remedy"],
    ["How I considered this complaint", "Background"],
  ])("is 2 where %j comes before %j", (before, heading) => {
    expect(levelAfter(before, heading)).toBe(2);
  });
});
