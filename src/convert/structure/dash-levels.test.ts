import { describe, expect, it } from "vitest";
import { readDashLevels } from "./dash-levels.ts";

const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ["sentences", ["He complains.", "He wants a taxi."], "pp"],
  ["items that end in semicolons", ["He says:", "it is so;", "and so; and", "so on.", "He is sad."], "piiip"],
  [
    "items that end in or",
    ["We may stop if:", "it is thin, or", "it is late, or", "it is dear.", "We may go on."],
    "piiip",
  ],
  ["items in lower case without stops", ["He says:", "it is so", "it is late", "He is sad."], "piip"],
  ["items in lower case with full stops", ["He says:", "it is so.", "it is late.", "He is sad."], "piip"],
  ["items without stops to the end", ["I considered:", "His letters", "The file"], "pii"],
  ["a last item that ends in or", ["We may stop if:", "it is thin, or", "it is late, or"], "pii"],
  ["two lists", ["He says:", "a; and", "b.", "She says:", "c; and", "d."], "piipii"],
  ["a lead-in that ends in a semicolon", ["He says;", "it is so; and", "so on.", "He is sad."], "piip"],
  ["sentences after a semicolon", ["He says;", "It is so.", "It is late.", "He is sad."], "puuu"],
  ["a lead-in at the end", ["He says:"], "p"],
  ["items that are sentences", ["He says:", "It is so.", "It is late.", "He is sad."], "puuu"],
  [
    "letters that are quoted",
    ["She said:", "a) It is so.", "We agree.", "b) It is late.", "We do not."],
    "puuuu",
  ],
  ["items with letters", ["She said:", "a) it is so;", "b) it is late.", "He is sad."], "piip"],
  ["a sentence where no list was saved", ["He says:", "He is sad.", "He wants a taxi."], "puu"],
  ["a sentence after items without stops", ["He says:", "It is so", "It is late", "He is sad."], "piiu"],
  ["a lead-in among items", ["He says:", "it is:", "so;"], "puu"],
];

describe("readDashLevels", () => {
  it.each(CASES)("reads %s", (_, texts, levels) => {
    expect(
      readDashLevels(texts)
        .map(([letter]) => letter)
        .join(""),
    ).toBe(levels);
  });
});
