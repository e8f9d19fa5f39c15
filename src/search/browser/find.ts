import { SEARCH_SORT, type SearchMeta } from "../fields.ts";
import { suspectWords } from "../words/browser/unknown-words.ts";
import type { Facet } from "./chosen-filters.ts";
import { type Matches, readMatches } from "./matches.ts";
import type { FilterCounts, PagefindPage, PagefindResponse, PagefindResult } from "./pagefind-api.ts";
import { pagefindFilter } from "./pagefind-filter.ts";
import { pagefindTerm, type Query, readQuery } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { type SearchState, type Sort, sortOf } from "./state.ts";

/** A decision on the list. */
export interface Result {
  readonly url: string;
  readonly meta: Readonly<Partial<Record<SearchMeta, string>>>;
  /** Whether it is the decision whose reference was asked for. */
  readonly isReferenceMatch: boolean;
  readonly matches: Matches;
}

/** All decisions that a search found, before any of them is read. */
export interface Search {
  readonly query: Query;
  readonly results: readonly PagefindResult[];
  /** How often each value occurs among them. */
  readonly filters: FilterCounts;
  /** Words that no decision has. With any, nothing is found. */
  readonly unknownWords: readonly string[];
}

/** One page of a search. */
export interface Found extends Search {
  /** What was searched, `page` being one that exists. */
  readonly state: SearchState;
  readonly pages: number;
  readonly shown: readonly Result[];
}

const SORT_DIRECTIONS: Readonly<Record<Sort, Readonly<Record<string, "asc" | "desc">>>> = {
  relevance: {},
  newest: { [SEARCH_SORT]: "desc" },
  oldest: { [SEARCH_SORT]: "asc" },
};

const NO_FILTERS = { filters: {}, sort: {} };

/** How many results are read to find the decision whose reference was typed; few others mention one. */
const REFERENCE_CANDIDATES = 50;

/** Searches and reads the decisions of one page. */
export async function find(index: SearchIndex, state: SearchState): Promise<Found> {
  const search = await runSearch(index, state);
  const { query } = search;
  const pages = Math.max(1, Math.ceil(search.results.length / state.size));
  const page = Math.min(state.page, pages);
  const ordered =
    query.kind === "reference" ? await putReferenceFirst(query, search.results) : search.results;
  const shown = await Promise.all(
    ordered.slice((page - 1) * state.size, page * state.size).map(async (result) => {
      const data = await result.data();
      return { url: data.url, meta: data.meta, ...readResult(query, data) };
    }),
  );
  return { ...search, state: { ...state, page }, pages, shown };
}

/**
 * Finds the decisions for `state`, all of them, in its order.
 * @param except a facet whose choices do not count
 */
export async function runSearch(index: SearchIndex, state: SearchState, except?: Facet): Promise<Search> {
  const query = readQuery(state.query ?? "");
  const nothing = { query, results: [], filters: {}, unknownWords: [] };
  if (query.kind === "words" && query.words.length === 0) return nothing;
  const sort = sortOf(state);
  const response = await index.pagefind.search(pagefindTerm(query), {
    filters: pagefindFilter(state, index.years, except),
    sort: SORT_DIRECTIONS[sort],
  });
  const unknownWords = query.kind === "words" ? await findUnknownWords(index, query.words, response) : [];
  if (unknownWords.length > 0) return { ...nothing, unknownWords };
  const results = sort === "oldest" ? putUndatedLast(response) : response.results;
  return { query, results, filters: response.filters, unknownWords };
}

function readResult(query: Query, data: PagefindPage): Pick<Result, "isReferenceMatch" | "matches"> {
  return { isReferenceMatch: isReferenceOf(query, data), matches: readMatches(query, data) };
}

async function findUnknownWords(
  { pagefind }: SearchIndex,
  words: readonly string[],
  { results }: PagefindResponse,
): Promise<readonly string[]> {
  const suspects = await suspectIn(words, results);
  const known = await Promise.all(
    suspects.map(async (word) => {
      if (results.length === 0) {
        const begun = await pagefind.search(word, NO_FILTERS);
        if ((await suspectIn([word], begun.results)).length === 0) return true;
      }
      const alone = await pagefind.search(`"${word}"`, NO_FILTERS);
      return alone.results.length > 0;
    }),
  );
  return suspects.filter((_word, position) => known[position] === false);
}

/** Every result has all the words that Pagefind found at all, so the first speaks for the rest. */
async function suspectIn(
  words: readonly string[],
  [first]: readonly PagefindResult[],
): Promise<readonly string[]> {
  return first ? suspectWords(words, await first.data()) : words;
}

/** Every result that has a year is dated; the others sort before them by their stand-in date. */
function putUndatedLast({ results, filters }: PagefindResponse): readonly PagefindResult[] {
  const dated = Object.values(filters["year"] ?? {}).reduce((sum, count) => sum + count, 0);
  const undated = results.length - dated;
  return [...results.slice(undated), ...results.slice(0, undated)];
}

async function putReferenceFirst(
  query: Query,
  results: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  const candidates = await Promise.all(
    results.slice(0, REFERENCE_CANDIDATES).map(async (result) => ({
      result,
      isMatch: isReferenceOf(query, await result.data()),
    })),
  );
  const matches = candidates.filter(({ isMatch }) => isMatch).map(({ result }) => result);
  return [...matches, ...results.filter((result) => !matches.includes(result))];
}

function isReferenceOf(query: Query, { meta }: PagefindPage): boolean {
  return query.kind === "reference" && meta["reference"] === query.reference.printed;
}
