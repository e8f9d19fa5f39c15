import { expect, test } from "vitest";
import { labelPlace } from "./place-label.ts";

test.each([
  ["p14", "Paragraph 14"],
  ["p1-a", "Paragraph 1 a)"],
  ["p3-2", "Paragraph 3"],
  ["summary", "Summary"],
  ["u2", "Paragraph without a number"],
  ["u2-1", "Paragraph without a number"],
  ["agreed-action", "Heading"],
  ["publications", "Heading"],
  ["unreasonable-delay", "Heading"],
])("%s is called %s", (anchor, label) => {
  expect(labelPlace(anchor)).toBe(label);
});
