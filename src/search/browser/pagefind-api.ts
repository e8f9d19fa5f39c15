import type { FilterCondition } from "./pagefind-filter.ts";

/** How often each value of each filter occurs. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser interface that the search page uses. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  /** Folder of the index, ending with a slash. */
  readonly basePath: string;
  /** What the addresses of results begin with. */
  readonly baseUrl: string;
  /** Search, and fetch, in this thread. */
  readonly noWorker: boolean;
}

export interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
  /** Loads the filters too; searches before that count none. */
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (
    term: string | null,
    options: { readonly filters: FilterCondition; readonly sort: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  /** Trap: the object is shared and changes with the next search, so take from it at once. */
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The whole text with `&lt;` and `&gt;` for angle brackets. */
  readonly raw_content: string;
  /** Elements with an id, and at which word of the text each begins. */
  readonly anchors: readonly PagefindAnchor[];
  /** Words that matched, as indexes into the text. A phrase gives its first mention only. */
  readonly locations: readonly number[];
}

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  readonly location: number;
}
