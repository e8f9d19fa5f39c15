import { type Alternative, findAlternatives } from "./advice.ts";
import { countFacets, type FacetCounts } from "./count-facets.ts";
import { type Found, find } from "./find.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchState } from "./state.ts";

/** What a search tells the page, in the order of these lines. Only the latest search is heard. */
export interface SearchListener {
  readonly onBusy: (progress: string) => void;
  readonly onFound: (index: SearchIndex, found: Found) => void;
  /** When nothing was found. */
  readonly onAdvice: (found: Found, alternatives: readonly Alternative[]) => void;
  readonly onCounted: (index: SearchIndex, found: Found, counts: FacetCounts) => void;
  readonly onError: (error: unknown) => void;
}

/** Where the index comes from; a test hands in one of its own. */
export interface SearchSource {
  /** @param attempt 0, then 1 more for each that failed */
  readonly open: (attempt: number) => Promise<SearchIndex>;
  /** Throws when a part of the index did not arrive since it was opened: what it answers may then be wrong. */
  readonly check: () => void;
}

/** Searches one after the other; a search that a later one overtakes is dropped. */
export interface SearchSession {
  /** Starts to load the index, so that the first search is quick. A failure shows with that search. */
  readonly preload: () => void;
  /** Resolves to whether it was the latest to the end and found or failed to find, without error. */
  readonly search: (state: SearchState) => Promise<boolean>;
}

export function createSearchSession(source: SearchSource, listener: SearchListener): SearchSession {
  let opening: Promise<SearchIndex> | undefined;
  let isOpen = false;
  let attempt = 0;
  let latest = 0;

  const open = (): Promise<SearchIndex> => {
    opening ??= source.open(attempt);
    return opening;
  };
  const forget = async () => {
    const failed = opening;
    opening = undefined;
    isOpen = false;
    attempt += 1;
    // An index that never opened has nothing to close.
    await failed?.then(({ pagefind }) => pagefind.destroy()).catch(() => undefined);
  };
  const run = async (state: SearchState, isLatest: () => boolean): Promise<void> => {
    const index = await open();
    isOpen = true;
    const found = await find(index, state);
    if (!isLatest()) return;
    source.check();
    listener.onFound(index, found);
    if (found.results.length === 0) {
      const alternatives = await findAlternatives(index, state, found);
      if (!isLatest()) return;
      source.check();
      listener.onAdvice(found, alternatives);
    }
    const counts = await countFacets(index, found);
    if (!isLatest()) return;
    source.check();
    listener.onCounted(index, found, counts);
  };
  return {
    preload: () => {
      open().catch(() => undefined);
    },
    search: async (state) => {
      latest += 1;
      const mine = latest;
      const isLatest = () => mine === latest;
      listener.onBusy(isOpen ? "Searching…" : "Loading the search index…");
      try {
        await run(state, isLatest);
        return isLatest();
      } catch (error) {
        if (!isLatest()) return false;
        await forget();
        listener.onError(error);
        return false;
      }
    },
  };
}
