import type { SearchOutcome } from "../engine/search-outcome.ts";
import type { Searcher } from "../engine/searcher.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";
import { plainWords } from "../query/route-query.ts";
import { routeOf, type SearchState, withChange } from "../state.ts";
import { FACETS, type Facet, listChosenFilters, removalOf, WITHOUT_FILTERS } from "./chosen-filters.ts";
import { joinAlternatives } from "./numbers.ts";

/** A search that finds something where the one at hand does not. */
export interface Alternative {
  /** `Without the outcome Upheld`. */
  readonly label: string;
  readonly state: SearchState;
  readonly total: number;
}

/** What else to search for. */
export interface Advice {
  /** What may have been meant: words spelled otherwise, a name or a reference asked for as such. */
  readonly meant: readonly Alternative[];
  readonly alternatives: readonly Alternative[];
}

type Candidate = Omit<Alternative, "total">;

const FACET_NOUNS: Readonly<Record<Facet, string>> = {
  body: "council or provider",
  category: "category",
  outcome: "outcome",
  year: "years",
  section: "section",
};

/** Searches near `state` that find at least one decision, the nearest first. */
export async function findAlternatives(
  search: Searcher,
  state: SearchState,
  outcome: SearchOutcome,
  signal: AbortSignal,
): Promise<readonly Alternative[]> {
  const counted: Alternative[] = [];
  for (const candidate of listCandidates(state, outcome)) {
    const { result } = await search(candidate.state, { signal });
    if (result.rows.length > 0) counted.push({ ...candidate, total: result.rows.length });
  }
  return counted;
}

/** The searches worth trying, whether they find anything or not. */
export function listCandidates(
  state: SearchState,
  outcome: Pick<SearchOutcome, "query" | "route" | "unknownWords">,
): readonly Candidate[] {
  const candidates = [...listOtherQueries(state, outcome), ...listOtherFilters(state)];
  // Without a limit, what is left may mean nothing.
  return candidates.filter((candidate) => routeOf(candidate.state) !== undefined);
}

function listOtherQueries(
  state: SearchState,
  { query, route, unknownWords }: Pick<SearchOutcome, "query" | "route" | "unknownWords">,
): readonly Candidate[] {
  const words = plainWords(query).split(" ");
  const known = words.filter((word) => !unknownWords.includes(word));
  if (route === "words" && unknownWords.length > 0 && known.length > 0) {
    const rest = known.join(" ");
    return [{ label: `Search for ${rest} only`, state: withChange(state, { query: rest }) }];
  }
  if (route !== "phrases" || words[0] === "") return [];
  const limits = listWithoutLimits(state);
  const anyForm = withChange(state, { query: words.join(" "), sections: [] });
  // That of a reference in quotation marks is offered as what was meant.
  if (routeOf(anyForm) === "reference") return limits;
  return [...limits, { label: `Any form of the words ${words.join(" ")}, anywhere`, state: anyForm }];
}

/** Each typed limit, such as `in:findings`, can be left out alone. */
function listWithoutLimits(state: SearchState): readonly Candidate[] {
  const typed = state.query ?? "";
  const query = parseQuery(typed);
  if (isQueryError(query) || query.parts.length < 2) return [];
  const limits = query.parts.filter(({ type }) => ["in", "filter", "years", "not"].includes(type));
  return limits.map(({ at, end }) => ({
    label: `Without ${typed.slice(at, end)}`,
    state: withChange(state, { query: `${typed.slice(0, at)}${typed.slice(end)}`.trim() }),
  }));
}

function listOtherFilters(state: SearchState): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (label: string, change: Partial<SearchState>) =>
    candidates.push({ label, state: withChange(state, change) });
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
