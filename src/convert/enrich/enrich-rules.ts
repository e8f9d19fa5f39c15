import type { Rule } from "../rule.ts";

/** What the enrich stage has to say: facts it saw but left out because they were not certain. */
export const ENRICH_RULES = {
  "unread-payment": {
    severity: "warning",
    text: ({ found }) =>
      `Found ${found} in an agreed action, expected words that say plainly what is to be paid.`,
    hint: "Read the paragraph: no payment was counted for this sum. src/convert/enrich/README.md lists the wordings that count.",
  },
  "unread-remedy": {
    severity: "warning",
    text: ({ found }) =>
      `Found no kind of remedy in “${found}”, expected an action such as “apologise” or “review”.`,
    hint: "Read the paragraph: no remedy was counted for it. src/convert/enrich/README.md lists the actions that count.",
  },
  "unread-law": {
    severity: "warning",
    text: ({ found }) => `Found “${found}” without its year, expected the year somewhere in the same text.`,
    hint: "It was left out. If the name can mean one law only, give that law the alias in content/registers/legislation.yaml.",
  },
  "unnamed-law": {
    severity: "warning",
    text: ({ found }) =>
      `Found “${found}” without a name, expected the same text to name the one law that it means.`,
    hint: "It was left out. If the text names the law in words the register lacks, add these to content/registers/legislation.yaml.",
  },
  "unattributed-provision": {
    severity: "warning",
    text: ({ found }) =>
      `Found “${found}” on its own, expected one law in the same text to which it belongs.`,
    hint: "It was left out. Nothing to do unless the text names the law in words the register lacks.",
  },
  "unknown-body-kind": {
    severity: "warning",
    text: ({ found }) =>
      `Found no kind for the body “${found}”, expected a name that content/registers/bodies.yaml knows.`,
    hint: "It is listed among other bodies. Add a pattern with an example to content/registers/bodies.yaml.",
  },
} as const satisfies Record<string, Rule>;
