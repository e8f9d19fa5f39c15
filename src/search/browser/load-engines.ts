import { lineToWorker } from "../../phrase-index/browser/ask-worker.ts";
import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import { openInWorker } from "../../phrase-index/browser/worker-client.ts";
import { PHRASE_INDEX_FOLDER } from "../../phrase-index/format.ts";
import { createSearcher, type Searcher } from "../engine/searcher.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";
import { plainWords } from "../query/route-query.ts";
import { routeOf, type SearchState } from "../state.ts";
import type { WordIndex } from "../words/browser/word-index.ts";
import { prepareWords } from "./prepare-words.ts";

/** What a page searches with. */
export interface Engines {
  readonly index: PhraseIndex;
  readonly words: Pick<WordIndex, "search" | "readPage">;
  readonly search: Searcher;
  /** Frees what they hold. They cannot be used after it. */
  readonly close: () => void;
}

/** How to open the indexes. */
export interface EngineOptions {
  /** Counts retries. */
  readonly attempt: number;
  /** What will be searched first. The index of plain words is loaded with the first search that needs it. */
  readonly state: SearchState;
  /** Told, with every file, how many bytes have come since the beginning. */
  readonly onFetched?: (bytes: number) => void;
}

/**
 * Opens the indexes of the site at `base`, an address that ends with a slash, in workers of
 * their own. Throws when a part cannot be loaded.
 */
export async function loadEngines(
  base: string,
  { attempt, state, onFetched }: EngineOptions,
): Promise<Engines> {
  const site = new URL(base, location.href).href;
  const add = createSum(onFetched);
  const worker = new Worker(new URL("../../phrase-index/browser/worker.ts", import.meta.url), {
    type: "module",
  });
  const opening = openInWorker(lineToWorker(worker), `${site}${PHRASE_INDEX_FOLDER}/`, undefined, add());
  const words = prepareWords({
    address: { base: site, attempt, first: wordsOf(state) },
    readIds: async () => (await (await opening).readIds()).ids,
    countBytes: add,
  });
  const closeAll = () => {
    worker.terminate();
    words.close();
  };
  try {
    const index = await opening;
    return { index, words, search: createSearcher({ index, words }), close: closeAll };
  } catch (error) {
    closeAll();
    throw error;
  }
}

/** The plain words that a state asks for, where it does. */
function wordsOf(state: SearchState): string | undefined {
  const query = parseQuery(state.query ?? "");
  return isQueryError(query) || routeOf(state) !== "words" ? undefined : plainWords(query);
}

/** Adds up what several sources count, each from 0 by the function that it is given. */
function createSum(onSum: (sum: number) => void = () => undefined): () => (count: number) => void {
  const counts: number[] = [];
  return () => {
    const own = counts.push(0) - 1;
    return (count) => {
      counts[own] = count;
      onSum(counts.reduce((sum, one) => sum + one, 0));
    };
  };
}
