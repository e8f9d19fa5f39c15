import { SUBCATEGORY_SEPARATOR } from "../fields.ts";
import { type Query, readQuery } from "./query.ts";

/** Everything the search page shows follows from this, and all of it stands in the address. */
export interface SearchState {
  /** As typed. `undefined` before anything was asked: the page waits. Empty asks for every decision. */
  readonly query: string | undefined;
  readonly bodies: readonly string[];
  /** Holds the category of every subcategory chosen. */
  readonly categories: readonly string[];
  /** Each as `Category > Subcategory`. */
  readonly subcategories: readonly string[];
  readonly outcomes: readonly string[];
  /** First and last year wanted. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** `undefined` is the usual order of the query. */
  readonly sort: Sort | undefined;
  /** From 1. */
  readonly page: number;
  readonly size: PageSize;
}

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZES = [10, 25, 50] as const;
type PageSize = (typeof PAGE_SIZES)[number];

export const EMPTY_STATE: SearchState = {
  query: undefined,
  bodies: [],
  categories: [],
  subcategories: [],
  outcomes: [],
  from: undefined,
  to: undefined,
  sort: undefined,
  page: 1,
  size: 10,
};

/** The orders that mean something for `query`, the usual one first. Pagefind ranks words, not phrases. */
export function sortsFor(query: Query): readonly Sort[] {
  return query.kind === "words" ? SORTS : SORTS.slice(1);
}

/** The order in which `state` lists decisions. */
export function sortOf(state: SearchState): Sort {
  const sorts = sortsFor(readQuery(state.query ?? ""));
  return sorts.find((sort) => sort === state.sort) ?? sorts[0] ?? "newest";
}

/** `state` with what `change` says, its years in order, on the first page unless `change` names one. */
export function withChange(state: SearchState, change: Partial<SearchState>): SearchState {
  const changed = { ...state, query: state.query ?? "", page: 1, ...change };
  return { ...changed, ...inOrder(changed) };
}

/** `state` as an address asks for it; keys and values it does not know are ignored. */
export function parseState(address: URLSearchParams): SearchState {
  const subcategories = readValues(address, "subcategory").filter((value) =>
    value.includes(SUBCATEGORY_SEPARATOR),
  );
  const state = {
    bodies: readValues(address, "body"),
    categories: unique([...readValues(address, "category"), ...subcategories.map(categoryOf)]),
    subcategories,
    outcomes: readValues(address, "outcome"),
    ...inOrder({ from: readYear(address.get("from")), to: readYear(address.get("to")) }),
    sort: SORTS.find((sort) => sort === address.get("sort")),
    page: readPage(address.get("page")),
    size: PAGE_SIZES.find((size) => String(size) === address.get("size")) ?? EMPTY_STATE.size,
  };
  const query = address.get("q")?.trim();
  return { ...state, query: query ?? (hasFilters(state) ? "" : undefined) };
}

/** `state` as an address, `?` included, without what goes without saying. */
export function serializeState(state: SearchState): string {
  const address = new URLSearchParams();
  if (state.query || (state.query === "" && !hasFilters(state))) address.set("q", state.query);
  for (const body of state.bodies) address.append("body", body);
  const narrowed = new Set(state.subcategories.map(categoryOf));
  for (const category of state.categories) {
    if (!narrowed.has(category)) address.append("category", category);
  }
  for (const subcategory of state.subcategories) address.append("subcategory", subcategory);
  for (const outcome of state.outcomes) address.append("outcome", outcome);
  if (state.from !== undefined) address.set("from", String(state.from));
  if (state.to !== undefined) address.set("to", String(state.to));
  if (state.sort && state.sort !== sortOf({ ...state, sort: undefined })) address.set("sort", state.sort);
  if (state.size !== EMPTY_STATE.size) address.set("size", String(state.size));
  if (state.page > 1) address.set("page", String(state.page));
  return address.size === 0 ? "" : `?${address}`;
}

/** Whether anything but the query narrows the search. */
export function hasFilters(
  state: Pick<SearchState, "bodies" | "categories" | "subcategories" | "outcomes" | "from" | "to">,
): boolean {
  const values = [state.bodies, state.categories, state.subcategories, state.outcomes];
  return values.some(({ length }) => length > 0) || state.from !== undefined || state.to !== undefined;
}

/** `Education` for `Education > School transport`. */
export function categoryOf(subcategory: string): string {
  return subcategory.split(SUBCATEGORY_SEPARATOR, 1)[0] ?? subcategory;
}

/** `School transport` for `Education > School transport`. */
export function subcategoryName(subcategory: string): string {
  return subcategory.slice(categoryOf(subcategory).length + SUBCATEGORY_SEPARATOR.length);
}

function readValues(address: URLSearchParams, key: string): readonly string[] {
  return unique(address.getAll(key).filter((value) => value !== ""));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/u.test(text) ? Number(text) : undefined;
}

function readPage(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 1;
}

/** A reader who swaps the two years means the years between them. */
function inOrder({ from, to }: Pick<SearchState, "from" | "to">): Pick<SearchState, "from" | "to"> {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to };
}
