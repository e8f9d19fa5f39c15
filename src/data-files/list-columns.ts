import type { ListedFacts } from "../collection/listed-facts.ts";
import { REMEDY_KINDS } from "../decision/remedy-kind.ts";
import type { Cell, ColumnHead } from "./table.ts";

/** As much of a decision as a list knows of it: not its text. */
interface ListedDecision {
  readonly id: string;
  readonly facts: ListedFacts;
  /** Address of its page, with the host where it is known. */
  readonly url: string;
}

/** A column that is read without the text of a decision. */
export type ListColumn = ColumnHead & { readonly read: (decision: ListedDecision) => Cell };

/** The first columns of `decisions.csv`, and all columns of the file beside a list. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    name: "id",
    type: "string",
    description: "The reference with hyphens; with the body added where one reference stands for two bodies.",
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
];

function sumPounds(payments: ListedFacts["payments"]): number | undefined {
  if (payments.length === 0) return undefined;
  let pence = 0;
  for (const payment of payments) {
    if (payment.pence === undefined) return undefined;
    pence += payment.pence;
  }
  return pence / 100;
}
