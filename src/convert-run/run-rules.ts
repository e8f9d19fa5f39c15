import type { Rule } from "../convert/rule.ts";

/** The messages that need more than one source to see: the run over a whole folder gives them. */
export const RUN_RULES = {
  "same-reference-other-text": {
    severity: "error",
    text: ({ found, expected }) =>
      `Unexpected second text for ${found}, expected one text for each decision; ${expected} holds another.`,
    hint: "Compare the two files and keep the one that is right; the one named in the message was converted.",
  },
  "duplicate-decision": {
    severity: "warning",
    text: ({ found, expected }) => `Found ${found} a second time, with the same text as ${expected}.`,
    hint: "Remove one of the two files; the decision was converted once.",
  },
  "better-shape-wins": {
    severity: "warning",
    text: ({ found, expected }) =>
      `Found ${found} a second time; ${expected} keeps more of its structure and was converted.`,
    hint: "Remove this file when you have seen that the other one holds the whole decision.",
  },
  "same-text-other-reference": {
    severity: "warning",
    text: ({ found, expected }) => `Found the text of ${found} also under another reference, in ${expected}.`,
    hint: "This is right for a report published under several references; otherwise correct the title of one file.",
  },
  "kept-earlier-conversion": {
    severity: "warning",
    text: ({ found }) => `Kept ${found} as it was converted from an earlier state of this file.`,
    hint: "Repair the file, or remove it from the source folder to take the decision off the site.",
  },
  "unreadable-file": {
    severity: "error",
    text: ({ found }) => `Cannot read the file (${found}), expected a file that this user may read.`,
    hint: "Check its permissions and that it is not a broken link.",
  },
  "converter-fault": {
    severity: "error",
    text: ({ found }) => `The converter stopped at this file with a fault of its own: ${found}.`,
    hint: "Please report this with the file; the other sources were converted.",
  },
} as const satisfies Record<string, Rule>;

export type RunRuleId = keyof typeof RUN_RULES;
