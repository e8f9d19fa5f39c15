import { describe, expect, it } from "vitest";
import { readTree } from "../source.fixture.ts";

/** The numbers of the paragraphs and how many items they hold, of lines below one heading each. */
function paragraphsOf(...sections: readonly string[][]): string[] {
  const text = sections.map((lines, index) => `Part ${index + 1}\n\n${lines.join("\n")}\n`).join("\n");
  const tree = readTree(`Anytown Council (17 009 175)\n\nThe complaint\n\n${text}`);
  return tree.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ number, parts }) => `${number}:${parts.length}`),
  );
}

describe("a number", () => {
  it("starts a paragraph when it stands furthest out under its heading", () => {
    expect(paragraphsOf(["1. One.", "2. Two."], ["  1. Three.", "  2. Four."])).toEqual([
      "1:0",
      "2:0",
      "3:0",
      "4:0",
    ]);
  });

  it("is of an item when it stands two columns further in", () => {
    expect(paragraphsOf(["1. One:", "  1. one;", "  2. two.", "2. Two."])).toEqual(["1:1", "2:0"]);
  });

  it("starts a paragraph when it alone has lost the white space before it", () => {
    expect(paragraphsOf(["1. One.", "  2. Two."], ["  1. Three.", "  2. Four."])).toEqual([
      "1:0",
      "2:0",
      "3:0",
      "4:0",
    ]);
  });

  it("is of an item two columns further in than numbers of two digits", () => {
    const lines = ["10. Ten:", "  1. one;", "  2. two.", "11. Eleven."];
    expect(
      paragraphsOf(
        Array.from({ length: 9 }, (_, index) => `${index + 1}. Words.`),
        lines,
      ).slice(9),
    ).toEqual(["10:1", "11:0"]);
  });

  it("starts a paragraph when it is set to the right", () => {
    const lines = Array.from({ length: 11 }, (_, index) => `${`${index + 1}.`.padStart(5)} Words.`);
    expect(paragraphsOf(lines)).toHaveLength(11);
  });
});
