import { type FactPlace, placeAnchor } from "../collection/place.ts";
import type { Frontmatter } from "../decision/frontmatter.ts";
import { type Column, defineTable, LICENCE } from "./table.ts";

const FACT_KEY: readonly Column<unknown>[] = [
  {
    name: "decision_id",
    type: "string",
    description: "The decision it was read from: the id in the table of decisions.",
    required: true,
    read: (_, { decision }) => decision.id,
  },
  {
    name: "number",
    type: "integer",
    description: "Counts the rows of one decision from 1, in the order of its text.",
    required: true,
    read: (_, { number }) => number,
  },
];

const FACT_PLACE: readonly Column<FactPlace>[] = [
  {
    name: "paragraph",
    type: "integer",
    description: "The published number of the paragraph it was read from, where it has one.",
    read: ({ paragraph }) => paragraph,
  },
  {
    name: "item",
    type: "string",
    description: "Letter of the item inside the paragraph, or the number of the bullet.",
    read: ({ item }) => item,
  },
  {
    name: "url",
    type: "string",
    description: "Address of that place, to check the fact against the text.",
    required: true,
    read: (place, { decision }) => `${decision.url}#${placeAnchor(place)}`,
  },
  LICENCE,
];

/** One row for each remedy that was agreed or recommended. */
export const remediesTable = defineTable<Frontmatter["remedies"][number]>({
  name: "remedies",
  row: "each remedy agreed or recommended",
  primaryKey: ["decision_id", "number"],
  list: ({ facts }) => facts.remedies,
  columns: [
    ...FACT_KEY,
    {
      name: "kind",
      type: "string",
      description: "What kind of remedy it is.",
      required: true,
      read: ({ kind }) => kind,
    },
    {
      name: "deadline",
      type: "string",
      description: "When it is due, in the words of the text.",
      read: ({ deadline }) => deadline,
    },
    ...FACT_PLACE,
  ],
});

/** One row for each payment. */
export const paymentsTable = defineTable<Frontmatter["payments"][number]>({
  name: "payments",
  row: "each payment agreed or recommended",
  primaryKey: ["decision_id", "number"],
  list: ({ facts }) => facts.payments,
  columns: [
    ...FACT_KEY,
    {
      name: "pounds",
      type: "number",
      description: "The whole sum; empty where the text gives none that can be computed.",
      read: ({ pence }) => toPounds(pence),
    },
    {
      name: "purpose",
      type: "string",
      description: "What the payment is for, as far as the text says.",
      required: true,
      read: ({ purpose }) => purpose,
    },
    {
      name: "payee",
      type: "string",
      description: "Who is paid, in the words of the text, where it names several people.",
      read: ({ payee }) => payee,
    },
    {
      name: "rate_pounds",
      type: "number",
      description: "The sum that is paid repeatedly, where the text gives a rate.",
      read: ({ rate }) => toPounds(rate?.pence),
    },
    {
      name: "rate_period",
      type: "string",
      description: "How often it is paid: week, month and so on.",
      read: ({ rate }) => rate?.period,
    },
    {
      name: "rate_count",
      type: "integer",
      description: "How many times it is paid.",
      read: ({ rate }) => rate?.count,
    },
    ...FACT_PLACE,
  ],
});

/** One row for each citation of a law or guidance. */
export const lawTable = defineTable<Frontmatter["law"][number]>({
  name: "law",
  row: "each citation of an Act, regulation, code or guidance",
  primaryKey: ["decision_id", "number"],
  list: ({ facts }) => facts.law,
  columns: [
    ...FACT_KEY,
    {
      name: "name",
      type: "string",
      description: "The law, in one spelling however the text abbreviates it.",
      required: true,
      read: ({ name }) => name,
    },
    {
      name: "provisions",
      type: "list",
      description: "Sections and other parts cited, as printed.",
      read: ({ provisions }) => provisions.join(";") || undefined,
    },
    {
      name: "standard",
      type: "boolean",
      description: "Whether it is part of the standard wording about the ombudsman's powers.",
      required: true,
      read: ({ standard }) => standard,
    },
    {
      name: "law_url",
      type: "string",
      description: "Its page on legislation.gov.uk, where it is known.",
      read: ({ url }) => url,
    },
    ...FACT_PLACE,
  ],
});

function toPounds(pence: number | undefined): number | undefined {
  return pence === undefined ? undefined : pence / 100;
}
