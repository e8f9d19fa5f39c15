import { describe, expect, it } from "vitest";
import { readSource, readTree } from "../source.fixture.ts";

/** The headings of a numbered text in which `line` stands before a list. */
function headingsWith(line: string): string[] {
  const text = `Anytown Council (17 009 175)\n\nThe complaint\n\n  1. Words.\n\n${line}\n\n  1. More.\n`;
  return readTree(text).sections.map(({ heading }) => heading.text);
}

describe("a line without a list marker", () => {
  it.each(["What happened", "1974 to 1990", "(TfL) and the Council", "A) The taxi", "(b) The taxi"])(
    "is a heading before a list: %s",
    (line) => {
      expect(headingsWith(line)).toEqual(["The complaint", line]);
    },
  );

  it("is none where it is the end of a broken sentence", () => {
    const text =
      "The complaint\n\n  1. I have seen both sides, and made\n     my decision.\n  2. It was late.\n";
    const { sections } = readTree(`Anytown Council (17 009 175)\n\n${text}`);
    expect(sections.map(({ heading }) => heading.text)).toEqual(["The complaint"]);
    expect(sections[0]?.paragraphs.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("has one warning where it stands inside a list", () => {
    const text =
      "The complaint\n\n  1. Words.\n\nFindings\n\n  1. It said:\n\n“We will not pay.”\n\n  2. It was late.\n";
    const { messages } = readSource(`Anytown Council (17 009 175)\n\n${text}`);
    expect(messages.filter(({ rule }) => rule === "unclear-heading")).toHaveLength(1);
  });

  it.each(["| Date | Event |", "|Date|Event|", "3) We found fault", "(4) the date"])(
    "is no heading when it starts as a row or an item: %s",
    (line) => {
      expect(headingsWith(line)).toEqual(["The complaint"]);
    },
  );
});
