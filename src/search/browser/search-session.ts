import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";
import { routeOf, type SearchState } from "../state.ts";
import type { Engines } from "./load-engines.ts";
import type { ShownSearch } from "./view/result-view.ts";

/** How far a search is. */
export interface LoadProgress {
  /** What is being done: `Searching…`. */
  readonly step: string;
  /** Bytes that have come for it. */
  readonly bytes: number;
  /** As many as can come at most; `undefined` while that is not known. */
  readonly most: number | undefined;
}

/** What a search tells the page. Only the latest search is heard. */
export interface SearchListener {
  readonly onProgress: (progress: LoadProgress) => void;
  /** Shows what was found, which took `cost` bytes at most. The search fails with it. */
  readonly onFound: (shown: ShownSearch, cost: number, signal: AbortSignal) => Promise<void>;
  /** Adds what can wait until it is shown. The search fails with it too. */
  readonly onShown: (shown: ShownSearch, signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Where the engines come from; a test hands in some of its own. */
export interface SearchSource {
  /** Address of the site, ending in a slash. */
  readonly base: string;
  /**
   * @param attempt 0, then 1 more for each that failed
   * @param onFetched told, with every file, how many bytes have come
   */
  readonly open: (attempt: number, onFetched: (bytes: number) => void) => Promise<Engines>;
}

/** Searches one after the other; a search that a later one overtakes is cancelled. */
export interface SearchSession {
  /** Starts to load the index, so that the first search is quick. A failure shows with that search. */
  readonly preload: () => void;
  /** Resolves once it is shown, has failed or was overtaken. */
  readonly search: (state: SearchState) => Promise<void>;
  /** The engines, loaded where they are not. */
  readonly open: () => Promise<Engines>;
  /** Cancels the search at hand, if there is one. */
  readonly cancel: () => void;
}

export function createSearchSession(source: SearchSource, listener: SearchListener): SearchSession {
  let opening: Promise<Engines> | undefined;
  let attempt = 0;
  let running = new AbortController();
  const meter = createMeter(listener.onProgress);

  const open = (): Promise<Engines> => {
    opening ??= source.open(attempt, meter.count);
    return opening;
  };
  const forget = async () => {
    const failed = opening;
    opening = undefined;
    attempt += 1;
    // Engines that never opened have nothing to close.
    await failed?.then(({ close }) => close()).catch(() => undefined);
  };
  const run = async (state: SearchState, signal: AbortSignal): Promise<void> => {
    meter.start("Loading the search index…", undefined);
    const { index, search } = await open();
    signal.throwIfAborted();
    const cost = await estimate(index, state);
    signal.throwIfAborted();
    meter.start("Searching…", cost);
    const outcome = await search(state, { signal });
    signal.throwIfAborted();
    meter.start("Reading the decisions…", undefined);
    const found = { index, search, state, outcome, base: source.base };
    await listener.onFound(found, cost ?? 0, signal);
    signal.throwIfAborted();
    meter.stop();
    await listener.onShown(found, signal);
  };
  return {
    preload: () => {
      open().catch(() => undefined);
    },
    search: async (state) => {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      try {
        await run(state, signal);
      } catch (error) {
        if (signal.aborted) return;
        meter.stop();
        await forget();
        if (!signal.aborted) listener.onError(error);
      }
    },
    open,
    cancel: () => {
      running.abort();
      meter.stop();
    },
  };
}

/** What the search of `state` can fetch at most; `undefined` where the index of phrases does not answer it. */
async function estimate(index: Engines["index"], state: SearchState): Promise<number | undefined> {
  const query = parseQuery(state.query ?? "");
  if (isQueryError(query) || routeOf(state) !== "phrases") return undefined;
  return (await index.estimate(query)).bytes;
}

/** Counts the bytes of each step apart. */
function createMeter(onProgress: SearchListener["onProgress"]) {
  let total = 0;
  let before = 0;
  let step = "";
  let most: number | undefined;
  const tell = () => onProgress({ step, bytes: total - before, most });
  return {
    start: (name: string, limit: number | undefined) => {
      [step, most, before] = [name, limit, total];
      tell();
    },
    stop: () => {
      step = "";
    },
    count: (bytes: number) => {
      total = bytes;
      // What is loaded ahead or afterwards keeps nobody waiting.
      if (step !== "") tell();
    },
  };
}
