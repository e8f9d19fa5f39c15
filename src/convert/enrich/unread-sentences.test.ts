import { describe, expect, test } from "vitest";
import type { FrontmatterInput } from "../../decision/frontmatter.ts";
import { findUnreadSentences } from "./unread-sentences.ts";

const FRONTMATTER: FrontmatterInput = {
  reference: "20 900 001",
  title: "Exampleton Council (20 900 001)",
  body: { name: "Exampleton Council", slug: "exampleton-council", kind: "council" },
  kind: "statement",
  numbering: "restored",
  paragraphs: 1,
  sections: [{ kind: "agreed-action", heading: "Agreed action", level: 1, first: 1, last: 1 }],
  source: { file: "a.txt", sha256: "0".repeat(64) },
};

/** The sentences of `text`, one paragraph of an agreed action, from which `facts` were not read. */
function unread(text: string, facts: Partial<FrontmatterInput>): string[] {
  const markdown = `## Agreed action\n\n1. ${text}\n`;
  return findUnreadSentences({ ...FRONTMATTER, ...facts }, markdown).map(({ sentence }) => sentence);
}

describe("money", () => {
  const payments: FrontmatterInput["payments"] = [
    { pence: 30000, purpose: "distress", paragraph: 1 },
    { pence: 20000, purpose: "other", paragraph: 1, rate: { pence: 5000, period: "month", count: 4 } },
  ];

  test.each([
    ["It will pay £300, and £50 for four months.", []],
    ["In total this is £500.", []],
    ["It will pay £300. The fee was £90.", ["The fee was £90."]],
    ["It lost £1.2m.", ["It lost £1.2m."]],
    ["It will pay £25 per missed visit, which is £300.", []],
    ["It will pay £300, and £45 it has already paid.", []],
    ["Our guidance suggests up to £900.", []],
  ])("%s", (text, expected) => {
    expect(unread(text, { payments })).toEqual(expected);
  });

  test("that a paragraph waives is read", () => {
    expect(unread("It will waive £90.", { remedies: [{ kind: "refund-or-waiver", paragraph: 1 }] })).toEqual(
      [],
    );
  });
});

describe("law", () => {
  const law: FrontmatterInput["law"] = [
    { name: "Care Act 2014", provisions: [], paragraph: 1, standard: false },
  ];

  test.each([
    ["The Care Act 2014 says so. The Act is clear.", []],
    ["The Care Act says so, and the Housing Act too.", ["The Care Act says so, and the Housing Act too."]],
    ["It did not act.", []],
    ["The Care Act and associated Regulations, a Care Order, a Code of Conduct.", []],
  ])("%s", (text, expected) => {
    expect(unread(text, { law })).toEqual(expected);
  });

  test("under another name is read", () => {
    const regulations = [
      { name: "Invented Needs Regulations 2014", provisions: [], paragraph: 1, standard: false },
    ];
    expect(unread("The IN Regulations 2014 say so.", { law: regulations })).toEqual([]);
  });

  test.each([
    "The Act is clear.",
    "It named the Theft Act.",
    "It named the Tree Order 2015.",
    "It named the Invented Handling Code.",
  ])("that no paragraph has read is shown: %s", (text) => {
    expect(unread(text, {})).toEqual([text]);
  });
});
