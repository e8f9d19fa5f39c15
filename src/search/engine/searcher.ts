import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import type { SearchOptions } from "../../phrase-index/browser/search-segments.ts";
import { NO_MENTIONS } from "../../phrase-index/mentions.ts";
import { readWords } from "../../phrase-index/words.ts";
import { parseQuery } from "../query/parse-query.ts";
import { formatQueryError, isQueryError, type Query, type ReferenceNode } from "../query/query.ts";
import { plainWords, type QueryRoute, routeQuery } from "../query/route-query.ts";
import { routeOf, type SearchState, sortOf } from "../state.ts";
import { createFacetFilter } from "./facet-filter.ts";
import { narrowResult } from "./narrow-result.ts";
import { orderRows } from "./order-rows.ts";
import { type SearchOutcome, UnreadableQueryError } from "./search-outcome.ts";
import type { WordSearch } from "./word-search.ts";

/** What answers searches. */
export interface SearchEngines {
  readonly index: PhraseIndex;
  readonly words: WordSearch;
}

/**
 * Answers the search of a state, wherever it runs. Throws an `UnreadableQueryError`,
 * what the engines throw, and the signal's reason when it is aborted.
 */
export type Searcher = (state: SearchState, options?: SearchOptions) => Promise<SearchOutcome>;

/** What a query found in the whole collection. */
interface Found {
  readonly query: Query;
  readonly route: QueryRoute;
  readonly all: SearchResult;
  readonly ranked?: Uint32Array<ArrayBuffer>;
  readonly referred: ReadonlySet<number>;
  readonly unknownWords: readonly string[];
}

/**
 * A searcher that keeps its last answers, so that choosing a facet or an order asks the
 * engines nothing.
 */
export function createSearcher(engines: SearchEngines): Searcher {
  const kept = new Map<string, Found>();
  return async (state, options = {}) => {
    const key = JSON.stringify([state.query ?? "", state.sections]);
    const found = kept.get(key) ?? (await findAll(state, engines, options));
    keepLast(kept, key, found);
    const { index } = engines;
    const result = narrowResult(found.all, createFacetFilter(state, index.catalogue));
    const order = orderRows(sortOf(state), {
      catalogue: index.catalogue,
      result,
      ranked: found.ranked,
      first: found.referred,
    });
    const { query, route, all, referred, unknownWords } = found;
    return { query, route, all, result, order, referred, unknownWords };
  };
}

/** A query, its variant without sections and those it is compared with. */
const KEPT_ANSWERS = 8;

function keepLast(kept: Map<string, Found>, key: string, found: Found): void {
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_ANSWERS) break;
    kept.delete(oldest);
  }
}

async function findAll(state: SearchState, engines: SearchEngines, options: SearchOptions): Promise<Found> {
  const typed = parseQuery(state.query ?? "");
  if (isQueryError(typed)) throw new UnreadableQueryError(typed, formatQueryError(typed));
  const route = routeOf(state) ?? routeQuery(typed);
  const query = route === "phrases" ? withSections(typed, state.sections) : typed;
  const nothing = { query, route, referred: new Set<number>(), unknownWords: [] };
  switch (route) {
    case "nothing":
      return { ...nothing, all: decisionsAt(allRows(engines.index.catalogue.count)) };
    case "words": {
      const { rows, unknownWords } = await engines.words.search(plainWords(query), options.signal);
      return { ...nothing, all: decisionsAt(rows.toSorted()), ranked: rows, unknownWords };
    }
    case "phrases":
      return { ...nothing, all: await engines.index.search(query, options) };
    case "reference":
      return { ...nothing, ...(await findReference(query, engines.index, options)) };
  }
}

/** Chosen sections are `in:` by another way. */
function withSections(query: Query, sections: SearchState["sections"]): Query {
  if (sections.length === 0) return query;
  return { ...query, parts: [...query.parts, { type: "in", sections, at: query.end, end: query.end }] };
}

function decisionsAt(rows: Uint32Array<ArrayBuffer>): SearchResult {
  return { rows, mentions: NO_MENTIONS, paragraphs: 0, bytesFetched: 0 };
}

function allRows(count: number): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** The decisions with a reference, and those that mention it. */
async function findReference(
  query: Query,
  index: PhraseIndex,
  options: SearchOptions,
): Promise<Pick<Found, "all" | "referred">> {
  const node = query.parts.find((part): part is ReferenceNode => part.type === "reference");
  const { references } = await index.readIds(options.signal);
  const printed = node?.reference.printed ?? "";
  const referred = new Set(references.flatMap((reference, row) => (reference === printed ? [row] : [])));
  const mentioning = await index.search(asPhrase(query, printed), options);
  const rows = Uint32Array.from(new Set([...mentioning.rows, ...referred])).sort();
  return { all: { ...mentioning, rows }, referred };
}

function asPhrase(query: Query, text: string): Query {
  const words = readWords(text).map((word) => ({ text: word.text, prefix: false }));
  return { ...query, parts: [{ type: "words", words, quoted: true, at: query.at, end: query.end }] };
}
