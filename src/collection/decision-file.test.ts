import { expect, test } from "vitest";
import { splitDecisionFile } from "./decision-file.ts";

test("takes frontmatter and text apart", () => {
  expect(splitDecisionFile("---\na: 1\n---\n\n## Heading\n")).toEqual({
    frontmatter: "a: 1\n",
    text: "\n## Heading\n",
  });
});

test("leaves a line of dashes in the text alone", () => {
  expect(splitDecisionFile("---\na: 1\n---\nx\n\n---\n\ny\n")?.text).toBe("x\n\n---\n\ny\n");
});

test("finds nothing in a file without frontmatter", () => {
  expect(splitDecisionFile("## Heading\n")).toBeUndefined();
  expect(splitDecisionFile("---\na: 1\n")).toBeUndefined();
});
