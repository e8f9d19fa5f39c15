import type { Decision } from "./decision.ts";

/** A decision for tests: an invented one with `changes` made to it. */
export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: "17-900-112",
    digest: "d1",
    reference: "17 900 112",
    title: "Wexmoor Borough Council (17 900 112)",
    body: { name: "Wexmoor Borough Council", slug: "wexmoor-borough-council", kind: "council" },
    category: "Education",
    subcategory: "School transport",
    outcome: "Upheld",
    date: "2018-05-25",
    kind: "statement",
    summary: "Mr A complained about a bus.",
    numbering: "restored",
    paragraphs: 12,
    remedies: [],
    payments: [],
    law: [],
    citedDecisions: [],
    ...changes,
  };
}
