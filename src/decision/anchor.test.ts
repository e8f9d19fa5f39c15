import { expect, test } from "vitest";
import { itemAnchor, itemLetter, paragraphAnchor } from "./anchor.ts";

test("a paragraph is found by its number", () => {
  expect(paragraphAnchor(14)).toBe("p14");
});

test("an item is found by its paragraph and letter", () => {
  expect(itemAnchor(1, "a")).toBe("p1-a");
});

test("letters go on after z", () => {
  expect([0, 25, 26, 27, 52, 701, 702].map(itemLetter)).toEqual(["a", "z", "aa", "ab", "ba", "zz", "aaa"]);
});
