import type { Rule } from "../rule.ts";

/** The messages about a title and the header lines below it. */
export const HEADER_RULES = {
  "several-references": {
    severity: "warning",
    text: ({ found }) => `Found several references in the title, expected one; ${found} was taken.`,
    hint: "Nothing needs to be done if the decision is published under the first one.",
  },
  "unread-header-line": {
    severity: "warning",
    text: ({ found, expected }) => `Unexpected line “${found}”, expected the form “${expected}”.`,
    hint: "Write the label and the colon as in that form; until then the line is left out, and its value with it.",
  },
  "missing-category": {
    severity: "warning",
    text: () => "Found no line “Category : …”, expected one below the title.",
    hint: "Add the line “Category : Education > School transport” with the right names below the title.",
  },
  "missing-subcategory": {
    severity: "warning",
    text: ({ found }) => `Unexpected category “${found}”, expected two names with “>” between them.`,
    hint: "Write “>” between the names, as in “Category : Education > School transport”; until then all is one category.",
  },
  "missing-outcome": {
    severity: "warning",
    text: () => "Found no line “Decision : …”, expected one below the title.",
    hint: "Add the line “Decision : Upheld” with the right outcome below the title.",
  },
  "unknown-outcome": {
    severity: "warning",
    text: ({ found }) =>
      `Unexpected outcome “${found}”, expected Upheld, Not upheld or Closed after initial enquiries.`,
    hint: "Correct the spelling in the line “Decision : …”; a new outcome is kept as it is printed.",
  },
  "missing-date": {
    severity: "warning",
    text: () => "Found no line “Decision date : …”, expected one below the title.",
    hint: "Add the line “Decision date : 25 May 2018” with the right date below the title.",
  },
  "unreadable-date": {
    severity: "warning",
    text: ({ found }) => `Unexpected date “${found}”, expected day, month and year such as 25 May 2018.`,
    hint: "Correct the date in this line; until then the decision has none.",
  },
  "no-such-day": {
    severity: "warning",
    text: ({ found }) => `Unexpected date “${found}”, expected a day in the calendar: there is no such day.`,
    hint: "Correct the date in this line; until then the decision has none.",
  },
  "unlikely-year": {
    severity: "warning",
    text: ({ found }) => `Unexpected date “${found}”, expected a year from 1974 to 2099.`,
    hint: "Correct the date in this line; until then the decision has none.",
  },
  "missing-summary": {
    severity: "warning",
    text: () => "Found no line “Summary: …”, expected one above the first heading.",
    hint: "Add the line with the published summary; lists then show it.",
  },
  "misspelt-summary": {
    severity: "warning",
    text: ({ found }) => `Unexpected line “${found}”, expected “Summary: …”; it was read as the summary.`,
    hint: "Write “Summary:” before the words of the summary.",
  },
  "summary-goes-on": {
    severity: "warning",
    text: ({ found }) =>
      `Unexpected text “${found}” between the summary and the first heading; expected a heading, and read it as more of the summary.`,
    hint: "Nothing needs to be done if the published summary has several paragraphs. If a heading is missing above the text, write it there.",
  },
  "repeated-header-line": {
    severity: "warning",
    text: ({ found }) => `Found “${found}” although that header line came before, expected it once.`,
    hint: "Delete the line that is wrong. The first one was used.",
  },
} as const satisfies Record<string, Rule>;
