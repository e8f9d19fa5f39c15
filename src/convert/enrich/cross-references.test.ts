import { describe, expect, it } from "vitest";
import { readTree } from "../source.fixture.ts";
import { findCrossReferences } from "./cross-references.ts";

/** What a sentence in paragraph 6 points at, in a decision of six paragraphs where the first has items a and b. */
function read(sentence: string) {
  const tree = readTree(
    [
      "Anytown Council (17 009 175)",
      "The complaint",
      "  1. He says:",
      "      1. one;",
      "      2. two.",
      ...[2, 3, 4, 5].map((number) => `  ${number}. Words.`),
      `  6. ${sentence}`,
    ].join("\n"),
  );
  const { found, unresolved } = findCrossReferences(tree);
  return {
    links: found.map(
      ({ passage, start, end, to, item }) => `${passage.text.slice(start, end)}→${to}${item ?? ""}`,
    ),
    unresolved: unresolved.map(({ to }) => to),
  };
}

describe("findCrossReferences", () => {
  it.each([
    ["As I said in paragraph 4, it is so.", ["paragraph 4→4"]],
    ["Paragraphs 2 to 4 show it.", ["Paragraphs 2→2", "4→4"]],
    ["See paragraphs 2, 3 and 5.", ["paragraphs 2→2", "3→3", "5→5"]],
    ["See paragraphs 2-4.", ["paragraphs 2→2", "4→4"]],
    ["See paragraph 1a) above.", ["paragraph 1a)→1a"]],
    ["See paragraph 1(b).", ["paragraph 1(b)→1b"]],
    ["See paragraph 1b.", ["paragraph 1b→1b"]],
    ["See para 3 of this statement.", ["para 3→3"]],
    ["(see paragraph 3)", ["paragraph 3→3"]],
    ["The Council followed the Code. In paragraph 3 I say so.", ["paragraph 3→3"]],
    ["Paragraph 2 and paragraph 3.", ["Paragraph 2→2", "paragraph 3→3"]],
  ])("links %j", (sentence, links) => {
    expect(read(sentence)).toEqual({ links, unresolved: [] });
  });

  it.each([
    "(Local Government Act 1974, Schedule 5, paragraph 5(2))",
    "(Local Government Act 1974, paragraph 5A schedule 5, as amended)",
    "Schedule 5, paragraph 4 says so.",
    "See paragraph 3.2 and paragraph 3(2).",
    "See paragraph 3 of the Guidance.",
    "See paragraph 15(a) of the Code.",
    "See paragraph 3 in the guidance.",
    "See paragraph 1c) and paragraph 2a).",
    "The Admission Code, paragraph 2, says so.",
    "See the paragraph above and 3 paragraphs below.",
    "(School Admission Appeals Code, paragraphs 2 and 3)",
  ])("leaves %j alone", (sentence) => {
    expect(read(sentence)).toEqual({ links: [], unresolved: [] });
  });

  it("names a paragraph beyond the last one", () => {
    expect(read("As I said in paragraph 14, it is so.")).toEqual({ links: [], unresolved: [14] });
  });
});
