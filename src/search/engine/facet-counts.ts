import { countBy } from "../../phrase-index/browser/counts.ts";
import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import type { Catalogue, CatalogueCategory } from "../../phrase-index/catalogue.ts";
import { SUBCATEGORY_SEPARATOR } from "../fields.ts";
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
  const { column, names } = readFacet(facet, catalogue);
  // Rows are many and values few, so names are looked at only at the end.
  const byIndex = new Uint32Array(names.length);
  for (const row of rows) byIndex[column[row] ?? 0] = (byIndex[column[row] ?? 0] ?? 0) + 1;
  const counts = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const count = byIndex[index] ?? 0;
    if (name !== "" && count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

/** Which value each row has, and what the values are called: several may share a name. */
function readFacet(facet: Exclude<ListedFacet, "section">, catalogue: Catalogue) {
  const { bodies, categories, outcomes } = catalogue;
  switch (facet) {
    case "body":
      return { column: catalogue.body, names: bodies.map(({ name }) => name) };
    case "category":
      return { column: catalogue.category, names: categories.map(({ category = "" }) => category) };
    case "subcategory":
      return { column: catalogue.category, names: categories.map(nameSubcategory) };
    case "outcome":
      return { column: catalogue.outcome, names: outcomes };
  }
}

function nameSubcategory({ category = "", subcategory }: CatalogueCategory): string {
  return subcategory === undefined ? "" : [category, subcategory].filter(Boolean).join(SUBCATEGORY_SEPARATOR);
}

async function findAnywhere(
  state: SearchState,
  { route, result }: SearchOutcome,
  search: Searcher,
): Promise<SearchResult> {
  if (state.sections.length === 0 || route !== "phrases") return result;
  return (await search({ ...state, sections: [] })).result;
}
