import { expect, test } from "vitest";
import { namePlace } from "./name-place.ts";

test.each([
  ["p14", "paragraph 14"],
  ["p1-a", "paragraph 1 a)"],
  ["p3-2", "paragraph 3"],
  ["summary", "the summary"],
  ["u2", "a paragraph without a number"],
  ["u2-1", "a paragraph without a number"],
  ["agreed-action", "a heading"],
  ["unreasonable-delay", "a heading"],
])("%s is called %s", (anchor, name) => {
  expect(namePlace(anchor)).toBe(name);
});
