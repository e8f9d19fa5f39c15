import { expect, test } from "vitest";
import { matchesName, nameWords } from "./match-name.ts";

function isMatch(typed: string, name: string): boolean {
  return matchesName(nameWords(typed), nameWords(name));
}

test.each([
  ["", "Leeds City Council"],
  ["leeds", "Leeds City Council"],
  ["le", "Leeds City Council"],
  ["council leeds", "Leeds City Council"],
  ["brighton and hove", "Brighton & Hove City Council"],
  ["brighton & hove", "Brighton and Hove City Council"],
  ["st aldhelms", "St Aldhelm’s School"],
  ["st. aldhelm's", "St Aldhelm’s School"],
  ["ynys mon", "Cyngor Sir Ynys Môn"],
  ["upon tyne", "Newcastle-upon-Tyne City Council"],
])("“%s” finds %s", (typed, name) => {
  expect(isMatch(typed, name)).toBe(true);
});

test.each([
  ["eeds", "Leeds City Council"],
  ["leeds london", "Leeds City Council"],
  ["leedsc", "Leeds City Council"],
])("“%s” does not find %s", (typed, name) => {
  expect(isMatch(typed, name)).toBe(false);
});
