import { publicAddress } from "../data-files/exported-decision.ts";
import { type Catalogue, dateOf } from "../phrase-index/catalogue.ts";
import type { SetColumn } from "./set-table.ts";
import type { TakenSearch } from "./taken-search.ts";

/** The columns that both decisions and their mentions have, for rows that name a row of the catalogue. */
export const DECISION_COLUMNS = {
  body: {
    name: "body",
    type: "string",
    description: "The council, care provider or other body complained about.",
    required: true,
    read: ({ row }, { index: { catalogue } }) => catalogue.bodies[catalogue.body[row] ?? 0]?.name,
  },
  category: {
    name: "category",
    type: "string",
    description: "The subject, as published; empty where the text states none.",
    read: ({ row }, { index: { catalogue } }) => categoryAt(catalogue, row).category,
  },
  subcategory: {
    name: "subcategory",
    type: "string",
    description: "The subject within the category. Only means something together with it.",
    read: ({ row }, { index: { catalogue } }) => categoryAt(catalogue, row).subcategory,
  },
  outcome: {
    name: "outcome",
    type: "string",
    description: "What was decided, as published; empty where the text states none.",
    read: ({ row }, { index: { catalogue } }) => catalogue.outcomes[catalogue.outcome[row] ?? 0] || undefined,
  },
  date: {
    name: "date",
    type: "date",
    description: "Date of the decision, YYYY-MM-DD; empty where the text has none.",
    read: ({ row }, { index: { catalogue } }) => dateOf(catalogue, row),
  },
} as const satisfies Record<string, SetColumn<{ readonly row: number }>>;

/** The address of a place in a decision: with the host where the site knows it, else from its root. */
export function placeAddress({ collection }: TakenSearch, id: string, anchor?: string): string {
  const page = publicAddress(collection.address, `/decisions/${id}/`);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

function categoryAt(catalogue: Catalogue, row: number): Catalogue["categories"][number] {
  return catalogue.categories[catalogue.category[row] ?? 0] ?? {};
}
