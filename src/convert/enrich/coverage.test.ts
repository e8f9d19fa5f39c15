import { describe, expect, test } from "vitest";
import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { addToCoverage, describeCoverage, emptyCoverage } from "./coverage.ts";

const FRONTMATTER: FrontmatterInput = {
  reference: "20 900 001",
  title: "Exampleton Council (20 900 001)",
  body: { name: "Exampleton Council", slug: "exampleton-council", kind: "council" },
  outcome: "Upheld",
  kind: "statement",
  numbering: "restored",
  paragraphs: 3,
  sections: [
    { kind: "powers", heading: "The Ombudsman’s role and powers", level: 1, first: 1, last: 1 },
    { kind: "agreed-action", heading: "Agreed action", level: 1, first: 2, last: 3 },
  ],
  remedies: [{ kind: "payment", paragraph: 2 }],
  payments: [{ pence: 10000, purpose: "distress", paragraph: 2 }],
  source: { file: "a.txt", sha256: "0".repeat(64) },
};

const MARKDOWN = `---
reference: 20 900 001
---

## The Ombudsman’s role and powers

1. As [paragraph 2](#p2) says, the Act speaks of \\[a\\] fault. \\[It\\] is old.

## Agreed action

2. The Council will pay Ms A £100 for her distress:
    * by £50 cheques.

3. A sum of £70 may follow.
`;

describe("coverage", () => {
  const coverage = addToCoverage(emptyCoverage(), { frontmatter: FRONTMATTER, markdown: MARKDOWN });

  test("counts the decisions that have a fact among those that could", () => {
    const { category: _category, ...closed } = FRONTMATTER;
    const more = addToCoverage(coverage, {
      frontmatter: { ...closed, sections: [], remedies: [], payments: [] },
      markdown: "",
    });
    const count = (label: string) => more.facts.find((fact) => fact.label === label);
    expect(count("outcome")).toEqual({ label: "outcome", found: 2, possible: 2 });
    expect(count("category")).toEqual({ label: "category", found: 0, possible: 2 });
    expect(count("payments")).toEqual({ label: "payments", found: 1, possible: 1 });
    expect(count("a deadline")).toEqual({ label: "a deadline", found: 0, possible: 1 });
  });

  test("keeps sentences near a sum or a law that gave nothing", () => {
    expect(coverage.unread).toEqual([
      {
        about: "law",
        reference: "20 900 001",
        paragraph: 1,
        sentence: "As paragraph 2 says, the Act speaks of [a] fault.",
      },
      { about: "money", reference: "20 900 001", paragraph: 2, sentence: "by £50 cheques." },
    ]);
  });

  test("keeps at most twenty sentences about each", () => {
    const decisions = Array.from({ length: 30 }, () => ({ frontmatter: FRONTMATTER, markdown: MARKDOWN }));
    const many = decisions.reduce(addToCoverage, emptyCoverage());
    expect(many.unread).toHaveLength(40);
    expect(many.withUnread).toEqual({ money: 30, law: 30 });
    expect(describeCoverage(many)).toContain("(in 30 decisions, the first sentence of each; 20 are shown):");
  });

  test("is described in lines for a terminal", () => {
    expect(describeCoverage(coverage)).toMatchInlineSnapshot(`
      "Facts read from 1 decision:
        category                         0 of 1 (0 %)
        outcome                          1 of 1 (100 %)
        date                             0 of 1 (0 %)
        kind of body, not “other”        1 of 1 (100 %)
        law, any                         0 of 1 (0 %)
        law beyond the standard wording  0 of 1 (0 %)
        remedies                         1 of 1 (100 %)
        a deadline                       0 of 1 (0 %)
        payments                         1 of 1 (100 %)
        the purpose of a payment         1 of 1 (100 %)
        other decisions cited            0 of 1 (0 %)

      Sums in agreed actions that gave no payment, refund or waiver (in 1 decision, the first sentence of each):
        20 900 001, paragraph 2: by £50 cheques.

      Laws named that were not read (in 1 decision, the first sentence of each):
        20 900 001, paragraph 1: As paragraph 2 says, the Act speaks of [a] fault."
    `);
  });
});
