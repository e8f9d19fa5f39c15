import {
  COUNT_FACETS,
  type CountCell,
  type CountFacet,
  countBy,
  FEW_DECISIONS,
} from "../phrase-index/browser/counts.ts";
import { type SetTable, TERMS } from "./set-table.ts";
import { hasMentions, type TakenSearch, type TakeOptions } from "./taken-search.ts";

/** A cell of the counts of one query by one facet. */
interface CountRow extends CountCell {
  readonly query: string;
  readonly facet: CountFacet;
  /** Whether the query has mentions to count. */
  readonly exact: boolean;
}

const COLUMNS: SetTable<CountRow>["columns"] = [
  {
    name: "query",
    type: "string",
    description: "What was looked for, as typed.",
    read: ({ query }) => query,
  },
  {
    name: "by",
    type: "string",
    description: `What is counted by: ${COUNT_FACETS.join(", ")}.`,
    required: true,
    read: ({ facet }) => facet,
  },
  {
    name: "value",
    type: "string",
    description: "The year, council or provider, category …; empty where the text does not state it.",
    read: ({ facet, key }, taken) => (facet === "council" ? bodyName(key, taken) : key) || undefined,
  },
  {
    name: "mentions",
    type: "integer",
    description: "Mentions in it; empty for plain words, which have none.",
    read: ({ exact, mentions }) => (exact ? mentions : undefined),
  },
  {
    name: "paragraphs",
    type: "integer",
    description: "Paragraphs, headings and summaries that hold them; an item counts with its paragraph.",
    read: ({ exact, paragraphs }) => (exact ? paragraphs : undefined),
  },
  {
    name: "decisions",
    type: "integer",
    description: "Decisions that were found in it. A decision counts in every section with a mention.",
    required: true,
    read: ({ decisions }) => decisions,
  },
  {
    name: "all_decisions",
    type: "integer",
    description: "All decisions of the collection in it; for sections, of the whole collection.",
    required: true,
    read: ({ total }) => total,
  },
  {
    name: "share",
    type: "number",
    description: "decisions divided by all_decisions, from 0 to 1 with four digits.",
    read: ({ decisions, total }) =>
      total === 0 ? undefined : Math.round((decisions / total) * 10_000) / 10_000,
  },
  {
    name: "few_decisions",
    type: "boolean",
    description: `true where all_decisions is under ${FEW_DECISIONS}: then the share says little.`,
    required: true,
    read: ({ total }) => total < FEW_DECISIONS,
  },
  TERMS,
];

/**
 * The result, and those of the queries it is compared with, divided by each of some
 * facets; by all of them when none are named.
 */
export function countsTable(facets: readonly CountFacet[] = COUNT_FACETS): SetTable<CountRow> {
  return {
    name: "counts",
    row: "each value of each facet, those without any mention included",
    columns: COLUMNS,
    read: (taken, options) => readCounts(facets, taken, options),
  };
}

async function* readCounts(facets: readonly CountFacet[], taken: TakenSearch, { signal }: TakeOptions) {
  const { index, state, outcome, compared = [] } = taken;
  const queries = [
    { query: state.query ?? "", found: outcome },
    ...compared.map((found, at) => ({ query: state.compared[at] ?? "", found })),
  ];
  for (const { query, found } of queries) {
    const exact = hasMentions(found);
    for (const facet of facets) {
      signal?.throwIfAborted();
      // Sections have mentions and nothing else to count.
      if (facet === "section" && !exact) continue;
      yield countBy(facet, index.catalogue, found.result).map((cell) => ({ ...cell, query, facet, exact }));
    }
  }
}

function bodyName(slug: string, { index }: TakenSearch): string {
  return index.catalogue.bodies.find((body) => body.slug === slug)?.name ?? slug;
}
