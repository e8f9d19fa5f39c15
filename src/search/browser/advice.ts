import { FACETS, type Facet, listChosenFilters, removalOf, WITHOUT_FILTERS } from "./chosen-filters.ts";
import { joinAlternatives } from "./describe.ts";
import { runSearch, type Search } from "./find.ts";
import type { SearchIndex } from "./search-index.ts";
import { type SearchState, withChange } from "./state.ts";

/** A search that finds something where the one at hand does not. */
export interface Alternative {
  /** `Without the outcome Upheld`. */
  readonly label: string;
  readonly state: SearchState;
  readonly total: number;
}

const FACET_NOUNS: Readonly<Record<Facet, string>> = {
  body: "council or provider",
  category: "category",
  outcome: "outcome",
  year: "years",
};

/** Searches near `state` that find at least one decision, the nearest first. */
export async function findAlternatives(
  index: SearchIndex,
  state: SearchState,
  search: Search,
): Promise<readonly Alternative[]> {
  const counted = await Promise.all(
    listCandidates(state, search).map(async (candidate) => ({
      ...candidate,
      total: (await runSearch(index, candidate.state)).results.length,
    })),
  );
  return counted.filter(({ total }) => total > 0);
}

/** The searches worth trying, whether they find anything or not. */
export function listCandidates(
  state: SearchState,
  { query, unknownWords }: Pick<Search, "query" | "unknownWords">,
): readonly Omit<Alternative, "total">[] {
  const candidates: Omit<Alternative, "total">[] = [];
  const add = (label: string, change: Partial<SearchState>) =>
    candidates.push({ label, state: withChange(state, change) });
  if (query.kind === "words" && unknownWords.length > 0 && unknownWords.length < query.words.length) {
    const rest = query.words.filter((word) => !unknownWords.includes(word)).join(" ");
    add(`Search for ${rest} only`, { query: rest });
  }
  if (query.kind === "phrase" && query.words.length > 1) {
    add("Without the quotation marks", { query: query.words.join(" ") });
  }
  const chosen = listChosenFilters(state);
  const facets = FACETS.filter((facet) => chosen.some((filter) => filter.facet === facet));
  for (const facet of facets) {
    const labels = chosen.filter((filter) => filter.facet === facet).map(({ label }) => label);
    const values = facet === "year" ? labels.join(" ") : joinAlternatives(labels);
    add(`Without the ${FACET_NOUNS[facet]} ${values}`, removalOf(facet));
  }
  if (facets.length > 1) add("Without any filter", WITHOUT_FILTERS);
  if (state.query && facets.length > 0)
    add("Everything the filters allow, whatever the words", { query: "" });
  return candidates;
}
