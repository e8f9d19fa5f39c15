import type { Frontmatter } from "../decision/frontmatter.ts";
import { REMEDY_KINDS } from "../decision/remedy-kind.ts";
import type { ExportedDecision } from "./exported-decision.ts";
import { defineTable, LICENCE } from "./table.ts";

/** One row for each decision. */
export const decisionsTable = defineTable<ExportedDecision>({
  name: "decisions",
  row: "each decision",
  primaryKey: ["id"],
  list: (decision) => [decision],
  columns: [
    {
      name: "id",
      type: "string",
      description:
        "The reference with hyphens; with the body added where one reference stands for two bodies.",
      required: true,
      read: ({ id }) => id,
    },
    {
      name: "reference",
      type: "string",
      description: "The reference as printed, such as 20 001 234.",
      required: true,
      read: ({ facts }) => facts.reference,
    },
    {
      name: "body",
      type: "string",
      description: "The council, care provider or other body complained about.",
      required: true,
      read: ({ facts }) => facts.body.name,
    },
    {
      name: "body_kind",
      type: "string",
      description: "What kind of body it is, told from its name.",
      required: true,
      read: ({ facts }) => facts.body.kind,
    },
    {
      name: "category",
      type: "string",
      description: "The subject, as published.",
      read: ({ facts }) => facts.category,
    },
    {
      name: "subcategory",
      type: "string",
      description: "The subject within the category. Only means something together with it.",
      read: ({ facts }) => facts.subcategory,
    },
    {
      name: "outcome",
      type: "string",
      description: "What was decided, as published.",
      read: ({ facts }) => facts.outcome,
    },
    {
      name: "date",
      type: "date",
      description: "Date of the decision.",
      read: ({ facts }) => facts.date,
    },
    {
      name: "year",
      type: "integer",
      description: "Calendar year of the decision.",
      read: ({ facts }) => (facts.date === undefined ? undefined : Number(facts.date.slice(0, 4))),
    },
    {
      name: "kind",
      type: "string",
      description: "statement, or report for the longer form the ombudsman issues in the public interest.",
      required: true,
      read: ({ facts }) => facts.kind,
    },
    {
      name: "summary",
      type: "string",
      description: "The published summary.",
      read: ({ facts }) => facts.summary,
    },
    {
      name: "numbering",
      type: "string",
      description:
        "Where paragraph numbers come from: restored (counted again), printed (as in the text) or lost.",
      required: true,
      read: ({ facts }) => facts.numbering,
    },
    {
      name: "paragraphs",
      type: "integer",
      description: "How many numbered paragraphs the text has.",
      required: true,
      read: ({ facts }) => facts.paragraphs,
    },
    {
      name: "words",
      type: "integer",
      description: "How many words the text has, summary and headings included.",
      required: true,
      read: ({ words }) => words,
    },
    {
      name: "remedies",
      type: "list",
      description: "The kinds of remedy agreed or recommended, each once.",
      read: ({ facts }) => {
        const kinds = new Set(facts.remedies.map(({ kind }) => kind));
        return REMEDY_KINDS.filter((kind) => kinds.has(kind)).join(";") || undefined;
      },
    },
    {
      name: "payments",
      type: "integer",
      description: "How many payments were read from the text.",
      required: true,
      read: ({ facts }) => facts.payments.length,
    },
    {
      name: "payments_total_pounds",
      type: "number",
      description: "Sum of those payments; empty where there is none or one of them has no known sum.",
      read: ({ facts }) => sumPounds(facts.payments),
    },
    {
      name: "url",
      type: "string",
      description: "Address of the decision on this site.",
      required: true,
      read: ({ url }) => url,
    },
    {
      name: "original_url",
      type: "string",
      description: "Address of the decision where it was first published.",
      read: ({ originalUrl }) => originalUrl,
    },
    {
      name: "source_file",
      type: "string",
      description: "The saved text that the decision was converted from.",
      required: true,
      read: ({ facts }) => facts.source.file,
    },
    {
      name: "source_sha256",
      type: "string",
      description: "SHA-256 of the bytes of that file.",
      required: true,
      read: ({ facts }) => facts.source.sha256,
    },
    LICENCE,
  ],
});

function sumPounds(payments: Frontmatter["payments"]): number | undefined {
  if (payments.length === 0) return undefined;
  let pence = 0;
  for (const payment of payments) {
    if (payment.pence === undefined) return undefined;
    pence += payment.pence;
  }
  return pence / 100;
}
