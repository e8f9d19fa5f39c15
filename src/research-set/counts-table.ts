import { COUNT_FACETS, type CountFacet, FEW_DECISIONS } from "../phrase-index/browser/counts.ts";
import { type Count, createCountTable } from "../search/counts/count-table.ts";
import { type SetTable, TERMS } from "./set-table.ts";
import { hasMentions, type TakenSearch, type TakeOptions } from "./taken-search.ts";

/** A cell of the counts of one query by one facet. */
interface CountRow extends Count {
  readonly query: string;
  readonly facet: CountFacet;
  readonly value: string;
  /** All decisions of the value that the filters let through. */
  readonly total: number;
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
    read: ({ value }) => value || undefined,
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
    description:
      "All decisions of this value that the filters let through, found or not; for a section, of every section.",
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
    row: "each value of each facet that the filters leave, values without a mention included",
    columns: COLUMNS,
    read: (taken, options) => readCounts(facets, taken, options),
  };
}

async function* readCounts(facets: readonly CountFacet[], taken: TakenSearch, { signal }: TakeOptions) {
  const { index, state, outcome, compared = [] } = taken;
  const searches = [outcome, ...compared];
  for (const facet of facets) {
    signal?.throwIfAborted();
    const { rows } = createCountTable(facet, index.catalogue, state, searches);
    for (const [at, search] of searches.entries()) {
      const exact = hasMentions(search);
      // Sections have mentions and nothing else to count.
      if (facet === "section" && !exact) continue;
      const query = (at === 0 ? state.query : state.compared[at - 1]) ?? "";
      yield rows.flatMap(({ key, label, total, counts }): readonly CountRow[] => {
        const count = counts[at];
        return count
          ? [{ ...count, query, facet, value: facet === "council" ? label : key, total, exact }]
          : [];
      });
    }
  }
}
