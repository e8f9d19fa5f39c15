import { describe, expect, test } from "vitest";
import { suspectWords } from "./unknown-words.ts";

function suspects(words: readonly string[], marked: readonly string[], meta: Record<string, string> = {}) {
  return suspectWords(words, {
    meta,
    anchors: [],
    raw_content: marked.join(" "),
    locations: marked.map((_word, index) => index),
  });
}

describe("suspectWords", () => {
  test.each([
    ["plan", "plan,"],
    ["plan", "planning"],
    ["plans", "plan’s"],
    ["safeguardin", "Safeguarding"],
    ["x", "X"],
    ["300", "£300"],
    ["26(6", "26(6)(b),"],
    ["Café", "cafe"],
  ])("takes %s for a form of %s", (word, marked) => {
    expect(suspects([word], [marked])).toEqual([]);
  });

  test.each([
    ["bedroom", "bed"],
    ["zebra", "Z"],
    ["xyzzy", "X"],
    ["playground", "play"],
    ["councl", "council"],
    ["universities", "university"],
    ["26(6)(b)", "266)."],
  ])("suspects that %s was not found by %s", (word, marked) => {
    expect(suspects([word], [marked])).toEqual([word]);
  });

  test("suspects a word that was dropped", () => {
    expect(suspects(["safety", "qqqq"], ["safety"])).toEqual(["qqqq"]);
  });

  test("finds a word in the facts of the page", () => {
    expect(suspects(["housing"], [], { category: "Housing and planning" })).toEqual([]);
  });
});
