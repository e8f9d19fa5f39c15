import { describe, expect, it } from "vitest";
import { withSplitLines } from "./joined-lines.ts";
import { splitLines } from "./line.ts";

function linesOf(text: string): string[] {
  return withSplitLines(splitLines(text)).map((line) => line.text);
}

describe("withSplitLines", () => {
  it.each([
    ["Back to top My assessment", ["Back to top", "My assessment"]],
    ["  2. It was late. Back to top", ["2. It was late.", "Back to top"]],
    ["Back to top What I found 1. It was late.", ["Back to top", "What I found", "1. It was late."]],
    ["What I found 1. It was late. Back to top", ["What I found", "1. It was late.", "Back to top"]],
    [
      "Legal and administrative background The Ombudsman’s role and powers",
      ["Legal and administrative background", "The Ombudsman’s role and powers"],
    ],
    [
      "Investigator's decision on behalf of the Ombudsman Print this page",
      ["Investigator's decision on behalf of the Ombudsman", "Print this page"],
    ],
  ])("parts %j", (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    "Back to top",
    "What I found",
    "He went back to top it up",
    "2. The Council moved her name back to top",
    "back to top of the list",
    "Back to top up her account",
    "Agreed action - Council A",
    "Summary - Mrs P says the taxi stopped.",
    "Summary recommendations",
    "The Investigation Summary",
    "Complaint a) - The taxi",
    "Analysis - 1. The taxi",
  ])("leaves %j whole", (text) => {
    expect(linesOf(text)).toEqual([text]);
  });

  it("parts a heading from a dash where others stand alone", () => {
    const lines = ["The complaint", "- Mr X is unhappy.", "- He is late."];
    expect(linesOf("The complaint - Mr X is unhappy.\n- He is late.")).toEqual(lines);
  });

  it("parts a line that holds very many", () => {
    expect(linesOf("Back to top ".repeat(100_000))).toHaveLength(100_000);
  });

  it("tells where each line starts", () => {
    expect(withSplitLines(splitLines("  Back to top My assessment"))).toMatchObject([
      { column: 3, lineNumber: 1 },
      { column: 15, lineNumber: 1 },
    ]);
  });
});
