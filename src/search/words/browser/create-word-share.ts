import { type FetchWatch, watchFor } from "./fetch-watch.ts";
import { type FoundRows, findUnknownWords, type PlacedBundle, searchBundles } from "./search-bundles.ts";
import type { WordPage } from "./word-index.ts";
import type { WordShare } from "./word-share.ts";

/** How many of the last searches are kept: the pages of a result are read after it was found. */
const SEARCHES_KEPT = 4;

/** A search that is under way or done. */
interface Search {
  readonly found: Promise<FoundRows>;
  /** How many wait for it. When nobody does, it stops before its next segment. */
  waiting: number;
}

/** The share that these bundles make up; `watch` sees what they fetch. */
export function createWordShare(bundles: readonly PlacedBundle[], watch: FetchWatch): WordShare {
  const searches = new Map<string, Search>();
  const start = (words: string): Search => {
    const pause = async () => {
      await giveWay();
      if (search.waiting > 0) return;
      forget();
      throw new DOMException("Nobody waits for this search any more.", "AbortError");
    };
    const forget = () => {
      if (searches.get(words) === search) searches.delete(words);
    };
    const search: Search = { found: watchFor(watch, () => searchBundles(bundles, words, pause)), waiting: 0 };
    search.found.catch(forget);
    return search;
  };
  const find = async (words: string, signal?: AbortSignal): Promise<FoundRows> => {
    signal?.throwIfAborted();
    const search = searches.get(words) ?? start(words);
    keepLast(searches, words, search);
    search.waiting += 1;
    try {
      return await orAborted(search.found, signal);
    } finally {
      search.waiting -= 1;
    }
  };
  return {
    search: async (words, signal) => {
      const found = [...(await find(words, signal))];
      return {
        rows: Uint32Array.from(found, ([row]) => row),
        scores: Float64Array.from(found, ([, { score }]) => score),
      };
    },
    findUnknown: async (words, signal) => {
      const pause = async () => {
        await giveWay();
        signal?.throwIfAborted();
      };
      return await watchFor(watch, () => findUnknownWords(bundles, words, pause));
    },
    readPage: async (row, words, signal) => {
      const result = words === "" ? undefined : (await find(words, signal)).get(row);
      return await watchFor(watch, () => result?.read() ?? readUnmatched(bundles, row));
    },
  };
}

async function readUnmatched(bundles: readonly PlacedBundle[], row: number): Promise<WordPage> {
  const placed = bundles.findLast(({ firstRow }) => firstRow <= row);
  if (!placed) throw new RangeError(`There is no decision at row ${row}.`);
  return await placed.bundle.read(row - placed.firstRow);
}

/** Lets a worker hear that a search was given up. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function keepLast(searches: Map<string, Search>, words: string, search: Search): void {
  searches.delete(words);
  searches.set(words, search);
  const [oldest] = searches.keys();
  if (searches.size > SEARCHES_KEPT && oldest !== undefined) searches.delete(oldest);
}

/** The promise's value, or the signal's reason as soon as it is aborted. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
