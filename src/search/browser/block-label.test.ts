import { expect, test } from "vitest";
import { labelBlock } from "./block-label.ts";

test.each([
  ["summary", "Summary"],
  ["p14", "Paragraph 14"],
  ["p1-a", "Paragraph 1a"],
  ["p14-2", "Paragraph 14, bullet 2"],
  ["u3", "Unnumbered paragraph"],
  ["findings", "Heading"],
  ["publications", "Heading"],
])("%s is called %s", (anchor, label) => {
  expect(labelBlock(anchor)).toBe(label);
});
