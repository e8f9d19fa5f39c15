import { lineToWorker } from "../../phrase-index/browser/ask-worker.ts";
import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import { openInWorker } from "../../phrase-index/browser/worker-client.ts";
import { PHRASE_INDEX_FOLDER } from "../../phrase-index/format.ts";
import { createSearcher, type Searcher } from "../engine/searcher.ts";
import { madeOf } from "../words/browser/made-of.ts";
import type { WordsAddress } from "../words/browser/open-words.ts";
import type { WordIndex } from "../words/browser/word-index.ts";
import { openWordsInWorker } from "../words/browser/worker-client.ts";

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
  /** Whether plain words are asked for: else their index is loaded with the first search that needs it. */
  readonly wantsWords?: boolean;
  /** Told, with every file, how many bytes have come since the beginning. */
  readonly onFetched?: (bytes: number) => void;
}

/**
 * Opens the indexes of the site at `base`, an address that ends with a slash, each in a
 * worker of its own. Throws when a part cannot be loaded.
 */
export async function loadEngines(
  base: string,
  { attempt, wantsWords = false, onFetched }: EngineOptions,
): Promise<Engines> {
  const site = new URL(base, location.href).href;
  const add = createSum(onFetched);
  const worker = new Worker(new URL("../../phrase-index/browser/worker.ts", import.meta.url), {
    type: "module",
  });
  const opening = openInWorker(lineToWorker(worker), `${site}${PHRASE_INDEX_FOLDER}/`, undefined, add());
  const { words, start, close } = prepareWords(opening, { base: site, attempt }, add());
  const closeAll = () => {
    worker.terminate();
    close();
  };
  if (wantsWords) start();
  try {
    const index = await opening;
    return { index, words, search: createSearcher({ index, words }), close: closeAll };
  } catch (error) {
    closeAll();
    throw error;
  }
}

/** Their index does not wait for that of the phrases, but for its ids, without which rows mean nothing. */
function prepareWords(
  phrases: Promise<PhraseIndex>,
  address: WordsAddress,
  onFetched: (bytes: number) => void,
) {
  let worker: Worker | undefined;
  let opening: Promise<WordIndex> | undefined;
  const open = () => {
    worker = new Worker(new URL("../words/browser/worker.ts", import.meta.url), { type: "module" });
    const ids = phrases.then((index) => index.readIds()).then((read) => read.ids);
    return madeOf(ids, openWordsInWorker(lineToWorker(worker), address, onFetched));
  };
  const opened = () => {
    opening ??= open();
    return opening;
  };
  const words: Engines["words"] = {
    search: async (...asked) => (await opened()).search(...asked),
    readPage: async (...asked) => (await opened()).readPage(...asked),
  };
  // Whoever searches hears of a failure.
  const start = () => void opened().catch(() => undefined);
  return { words, start, close: () => worker?.terminate() };
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
