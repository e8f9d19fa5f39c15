import type { Facet } from "./chosen-filters.ts";
import { type Found, runSearch } from "./find.ts";
import type { FilterCounts } from "./pagefind-api.ts";
import type { SearchIndex } from "./search-index.ts";
import { hasFilters, type SearchState } from "./state.ts";

/** What choosing a value would show, for each facet that lists its values. */
export type FacetCounts = Readonly<Record<CountedFacet, FilterCounts>>;

type CountedFacet = Exclude<Facet, "year">;

/**
 * Counts the values of each facet. A facet with choices is counted by a search
 * without them: within the choices every other value would have none, though
 * choosing it adds decisions.
 */
export async function countFacets(index: SearchIndex, found: Found): Promise<FacetCounts> {
  const [body, category, outcome] = await Promise.all([
    countFacet(index, found, "body", found.state.bodies.length > 0),
    countFacet(index, found, "category", found.state.categories.length > 0),
    countFacet(index, found, "outcome", found.state.outcomes.length > 0),
  ]);
  return { body, category, outcome };
}

async function countFacet(
  index: SearchIndex,
  found: Found,
  facet: CountedFacet,
  hasChoices: boolean,
): Promise<FilterCounts> {
  if (!hasChoices) return isWholeCollection(found.state) ? index.all : found.filters;
  return (await runSearch(index, found.state, facet)).filters;
}

function isWholeCollection(state: SearchState): boolean {
  return state.query === "" && !hasFilters(state);
}
