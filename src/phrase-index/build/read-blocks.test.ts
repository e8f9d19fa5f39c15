import { describe, expect, test } from "vitest";
import { renderText } from "../../collection/rendering/render-text.ts";
import { type Frontmatter, frontmatterSchema } from "../../decision/frontmatter.ts";
import { readBlocks } from "./read-blocks.ts";

const TEXT = `## The complaint

1. Mrs K said the Council

   1. *lost* her papers
   2. did not reply

   and that this "was wrong".

## Findings

It began in May.

2. See [paragraph 1](#p1).

   - first bullet

   - second bullet

### Findings

3. | Month | Sum |
   | --- | --- |
   | May | £10 |
`;

function describeDecision(sections: Frontmatter["sections"]): Frontmatter {
  return frontmatterSchema.parse({
    reference: "20 000 001",
    title: "Ashbury County Council (20 000 001)",
    body: { name: "Ashbury County Council", slug: "ashbury-county-council", kind: "council" },
    kind: "statement",
    summary: "The Council was at fault.",
    numbering: "restored",
    tables: 1,
    paragraphs: 3,
    sections,
    source: { file: "a.txt", sha256: "0".repeat(64) },
  });
}

const FRONTMATTER = describeDecision([
  { kind: "complaint", heading: "The complaint", level: 1 },
  { kind: "findings", heading: "Findings", level: 1 },
  { kind: "assessment", heading: "Findings", level: 2 },
]);

describe("the blocks of a decision", () => {
  test("are its summary, headings, paragraphs, items and cells, in order, each with its place", () => {
    const blocks = readBlocks(FRONTMATTER, TEXT);
    expect(
      blocks.map(({ anchor, section, lead, paragraph, text }) => [anchor, section, lead, paragraph, text]),
    ).toEqual([
      ["summary", "summary", 0, undefined, "The Council was at fault."],
      ["the-complaint", "complaint", 0, undefined, "The complaint"],
      ["p1", "complaint", 0, 1, "Mrs K said the Council"],
      ["p1-a", "complaint", 1, 1, "lost her papers"],
      ["p1-b", "complaint", 2, 1, "did not reply"],
      ["p1", "complaint", 3, 1, 'and that this "was wrong".'],
      ["findings", "findings", 0, undefined, "Findings"],
      ["u1", "findings", 0, undefined, "It began in May."],
      ["p2", "findings", 0, 2, "See paragraph 1."],
      ["p2-1", "findings", 1, 2, "first bullet"],
      ["p2-2", "findings", 2, 2, "second bullet"],
      ["findings-2", "assessment", 0, undefined, "Findings"],
      ["p3", "assessment", 0, 3, "Month"],
      ["p3", "assessment", 1, 3, "Sum"],
      ["p3", "assessment", 2, 3, "May"],
      ["p3", "assessment", 3, 3, "£10"],
    ]);
  });

  test("have anchors that are ids of the page", () => {
    const { html } = renderText(TEXT, 1);
    const missing = readBlocks(FRONTMATTER, TEXT)
      .map(({ anchor }) => anchor)
      .filter((anchor) => anchor !== "summary" && !html.includes(`id="${anchor}"`));
    expect(missing).toEqual([]);
  });

  test("are not read when the frontmatter is about other sections", () => {
    expect(() => readBlocks(describeDecision([]), TEXT)).toThrow(
      "Found 3 headings in the text, expected 0 as in its frontmatter.",
    );
  });
});
