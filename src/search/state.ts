import { COUNT_FACETS, type CountFacet } from "../phrase-index/browser/counts.ts";
import type { SearchSection } from "../phrase-index/section-code.ts";
import { parseQuery } from "./query/parse-query.ts";
import { isQueryError } from "./query/query.ts";
import { type QueryRoute, routeQuery } from "./query/route-query.ts";

/** Everything a search shows follows from this, and all of it stands in the address. */
export interface SearchState {
  /** As typed. `undefined` before anything was asked: the page waits. Empty asks for every decision. */
  readonly query: string | undefined;
  /** Queries to count beside the first. */
  readonly compared: readonly string[];
  /** Names, as printed. */
  readonly bodies: readonly string[];
  /** Holds the category of every subcategory chosen. */
  readonly categories: readonly string[];
  /** Each as `Category > Subcategory`. */
  readonly subcategories: readonly string[];
  readonly outcomes: readonly string[];
  /** Where mentions may stand; anywhere when there are none. */
  readonly sections: readonly SearchSection[];
  /** First and last year wanted. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly view: View;
  /** `undefined` is the usual order of the query. */
  readonly sort: Sort | undefined;
  /** The order of mentions in their view. */
  readonly lines: LineOrder;
  /** Characters of text on either side of a mention. */
  readonly width: LineWidth;
  /** What counts are by. */
  readonly countedBy: CountFacet;
  /** A random choice of mentions instead of all. */
  readonly sample: Sample | undefined;
  /** From 1. */
  readonly page: number;
  readonly size: PageSize;
}

/** So many mentions, chosen by this seed: the same seed gives the same ones. */
export interface Sample {
  readonly size: number;
  readonly seed: number;
}

/** Three ways to look at one result, the usual one first. */
export const VIEWS = ["decisions", "mentions", "counts"] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ["relevance", "newest", "oldest", "mentions"] as const;
export type Sort = (typeof SORTS)[number];

/** `left` and `right` put mentions in order by the words nearest to them on that side. */
export const LINE_ORDERS = ["text", "newest", "oldest", "left", "right"] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

export const LINE_WIDTHS = [40, 80, 160] as const;
type LineWidth = (typeof LINE_WIDTHS)[number];

export const PAGE_SIZES = [10, 25, 50] as const;
type PageSize = (typeof PAGE_SIZES)[number];

/** More than this in one chart cannot be told apart. */
export const MOST_COMPARED = 3;

/** Before anything was asked. */
export const EMPTY_STATE: SearchState = {
  query: undefined,
  compared: [],
  bodies: [],
  categories: [],
  subcategories: [],
  outcomes: [],
  sections: [],
  from: undefined,
  to: undefined,
  view: VIEWS[0],
  sort: undefined,
  lines: LINE_ORDERS[0],
  width: LINE_WIDTHS[0],
  countedBy: COUNT_FACETS[0],
  sample: undefined,
  page: 1,
  size: 10,
};

/**
 * Who answers the search; `undefined` when its query cannot be read. Plain words in
 * chosen sections are looked up exactly: only the phrase index knows sections.
 */
export function routeOf({ query = "", sections }: Pick<SearchState, "query" | "sections">) {
  const parsed = parseQuery(query);
  if (isQueryError(parsed)) return undefined;
  const route = routeQuery(parsed);
  return route === "words" && sections.length > 0 ? "phrases" : route;
}

/** The orders that mean something for an answer, the usual one first. */
export function sortsFor(route: QueryRoute | undefined): readonly Sort[] {
  if (route === "words") return ["relevance", "newest", "oldest"];
  return route === "phrases" ? ["newest", "oldest", "mentions"] : ["newest", "oldest"];
}

/** The order in which `state` lists decisions. */
export function sortOf(state: SearchState): Sort {
  const sorts = sortsFor(routeOf(state));
  return sorts.find((sort) => sort === state.sort) ?? sorts[0] ?? "newest";
}

/** `state` with what `change` says, its years in order, on the first page unless `change` names one. */
export function withChange(state: SearchState, change: Partial<SearchState>): SearchState {
  const changed = { ...state, query: state.query ?? "", page: 1, ...change };
  return { ...changed, ...inOrder(changed) };
}

/** Whether anything but the query narrows the search. */
export function hasFilters(state: SearchFilters): boolean {
  const values = [state.bodies, state.categories, state.subcategories, state.outcomes, state.sections];
  return values.some(({ length }) => length > 0) || state.from !== undefined || state.to !== undefined;
}

/** The part of a search that chooses among decisions. */
export type SearchFilters = Pick<
  SearchState,
  "bodies" | "categories" | "subcategories" | "outcomes" | "sections" | "from" | "to"
>;

/** A reader who swaps the two years means the years between them. */
export function inOrder({ from, to }: Pick<SearchState, "from" | "to">): Pick<SearchState, "from" | "to"> {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to };
}
