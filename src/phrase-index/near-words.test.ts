import { describe, expect, test } from "vitest";
import { rankNearWords } from "./near-words.ts";

const KNOWN = [
  ["safety", 90],
  ["safely", 4],
  ["plan", 80],
  ["plans", 30],
  ["play", 2],
  ["ward", 5],
  ["2018", 9],
  ["penhallow", 1],
] as const;
const near = (word: string) => rankNearWords(word, KNOWN).map(([other]) => other);

describe("words that are near another", () => {
  test.each([
    ["two letters swapped", "saftey", ["safety", "safely"]],
    ["a letter too few", "safty", ["safety", "safely"]],
    ["a letter too many", "plann", ["plan", "plans", "play"]],
    ["the more frequent of equally near ones first", "plaz", ["plan", "play"]],
    ["two slips in a long word", "penhalo", ["penhallow"]],
    ["one slip only in a short one", "pla", ["plan", "play"]],
    ["nothing for a number", "2019", []],
    ["nothing for what is far from all", "unicorn", []],
    ["nothing for the word itself", "ward", []],
  ])("%s: %s", (_, word, expected) => {
    expect(near(word)).toEqual(expected);
  });
});
