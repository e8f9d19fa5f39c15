import { countBy, keyOf } from "../../phrase-index/browser/counts.ts";
import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import type { Catalogue } from "../../phrase-index/catalogue.ts";
import type { SearchState } from "../state.ts";
import { createFacetFilter, type DecisionFacet } from "./facet-filter.ts";
import type { SearchOutcome } from "./search-outcome.ts";
import type { Searcher } from "./searcher.ts";

/** Facets whose values a reader chooses from a list. */
const LISTED_FACETS = ["body", "category", "subcategory", "outcome", "section"] as const;

export type ListedFacet = (typeof LISTED_FACETS)[number];

/** For each facet, how many decisions choosing a value would give. Values as the state has them. */
export type FacetCounts = Readonly<Record<ListedFacet, ReadonlyMap<string, number>>>;

const FILTER_OF: Readonly<Record<Exclude<ListedFacet, "section">, DecisionFacet>> = {
  body: "body",
  category: "category",
  subcategory: "category",
  outcome: "outcome",
};

/**
 * Counts the values of every facet without the facet's own choices: within them every
 * other value would have none, though choosing it adds decisions.
 */
export async function countFacets(
  state: SearchState,
  outcome: SearchOutcome,
  catalogue: Catalogue,
  search: Searcher,
): Promise<FacetCounts> {
  const countOf = (facet: Exclude<ListedFacet, "section">) => {
    const isKept = createFacetFilter(state, catalogue, FILTER_OF[facet]);
    return countValues(facet, catalogue, outcome.all.rows.filter(isKept));
  };
  const anywhere = await findAnywhere(state, outcome, search);
  const sections = countBy("section", catalogue, anywhere).map(
    ({ key, decisions }) => [key, decisions] as const,
  );
  return {
    body: countOf("body"),
    category: countOf("category"),
    subcategory: countOf("subcategory"),
    outcome: countOf("outcome"),
    section: new Map(sections),
  };
}

/** How many of the decisions at `rows` each value of a facet has, in no order. */
export function countValues(
  facet: Exclude<ListedFacet, "section">,
  catalogue: Catalogue,
  rows: Iterable<number>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = valueAt(facet, catalogue, row);
    if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valueAt(facet: Exclude<ListedFacet, "section">, catalogue: Catalogue, row: number): string {
  if (facet === "body") return catalogue.bodies[catalogue.body[row] ?? 0]?.name ?? "";
  const value = keyOf(facet, catalogue, row);
  return facet === "subcategory" && value === keyOf("category", catalogue, row) ? "" : value;
}

async function findAnywhere(
  state: SearchState,
  { route, result }: SearchOutcome,
  search: Searcher,
): Promise<SearchResult> {
  if (state.sections.length === 0 || route !== "phrases") return result;
  return (await search({ ...state, sections: [] })).result;
}
