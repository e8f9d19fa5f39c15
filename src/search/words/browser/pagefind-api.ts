/** The part of Pagefind's browser interface that is used here. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  /** Folder of the bundle, ending with a slash. */
  readonly basePath: string;
  /** What the addresses of results begin with. */
  readonly baseUrl: string;
  /** Search, and fetch, in this thread. */
  readonly noWorker: boolean;
}

export interface PagefindInstance {
  readonly destroy: () => Promise<void>;
  /** Fetches what a search for these words needs. */
  readonly preload: (term: string) => Promise<void>;
  /** Waits until the bundle is loaded; rejects when that failed. */
  readonly search: (term: string | null, options: PagefindSearchOptions) => Promise<PagefindResponse>;
}

interface PagefindSearchOptions {
  readonly filters: Readonly<Record<string, never>>;
  readonly sort: Readonly<Record<string, "asc" | "desc">>;
}

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Words that matched, as indexes into the text of the page. */
  readonly words: readonly number[];
  /** Trap: all searches share the object, and its `locations` are of whichever asked last. */
  readonly data: () => Promise<PagefindData>;
}

interface PagefindData {
  readonly meta: Readonly<Record<string, string>>;
  readonly raw_content: string;
  readonly anchors: readonly PagefindAnchor[];
}

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  /** At which word of the text it begins. */
  readonly location: number;
}
