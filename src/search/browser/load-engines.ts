import { lineToWorker } from "../../phrase-index/browser/ask-worker.ts";
import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import { openInWorker } from "../../phrase-index/browser/worker-client.ts";
import { PHRASE_INDEX_FOLDER } from "../../phrase-index/format.ts";
import { createSearcher, type Searcher } from "../engine/searcher.ts";
import type { WordIndex } from "../words/browser/word-index.ts";
import { openWordsInWorker } from "../words/browser/worker-client.ts";

/** What a page searches with. */
export interface Engines {
  readonly index: PhraseIndex;
  readonly words: WordIndex;
  readonly search: Searcher;
  /** Frees what they hold. They cannot be used after it. */
  readonly close: () => void;
}

/**
 * Opens the indexes of the site at `base`, an address that ends with a slash, each in a
 * worker of its own. Throws when a part cannot be loaded.
 * @param attempt counts retries
 * @param onFetched told, with every file, how many bytes have come since the beginning
 */
export async function loadEngines(
  base: string,
  attempt: number,
  onFetched?: (bytes: number) => void,
): Promise<Engines> {
  const site = new URL(base, location.href).href;
  const worker = new Worker(new URL("../../phrase-index/browser/worker.ts", import.meta.url), {
    type: "module",
  });
  try {
    const index = await openInWorker(
      lineToWorker(worker),
      `${site}${PHRASE_INDEX_FOLDER}/`,
      undefined,
      onFetched,
    );
    const { words, close } = prepareWords(index, site, attempt);
    const closeAll = () => {
      worker.terminate();
      close();
    };
    return { index, words, search: createSearcher({ index, words }), close: closeAll };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Many searches never use plain words, so their index is loaded with the first that does. */
function prepareWords(index: PhraseIndex, base: string, attempt: number): Pick<Engines, "words" | "close"> {
  let worker: Worker | undefined;
  let opening: Promise<WordIndex> | undefined;
  const open = async () => {
    const { ids } = await index.readIds();
    worker = new Worker(new URL("../words/browser/worker.ts", import.meta.url), { type: "module" });
    return await openWordsInWorker(lineToWorker(worker), { base, ids, attempt });
  };
  const opened = () => {
    opening ??= open();
    return opening;
  };
  return {
    words: {
      search: async (...asked) => (await opened()).search(...asked),
      readPage: async (...asked) => (await opened()).readPage(...asked),
    },
    close: () => worker?.terminate(),
  };
}
