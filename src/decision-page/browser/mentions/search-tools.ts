import type { PhraseIndex } from "../../../phrase-index/browser/phrase-index.ts";
import { lineToWorker, openInWorker } from "../../../phrase-index/browser/worker-client.ts";
import { PHRASE_INDEX_FOLDER } from "../../../phrase-index/format.ts";
import { createSearcher, type Searcher } from "../../../search/engine/searcher.ts";
import { openWords } from "../../../search/words/browser/open-words.ts";
import type { WordIndex } from "../../../search/words/browser/word-index.ts";

/** What searches the collection from a page. */
export interface SearchTools {
  readonly index: PhraseIndex;
  readonly words: WordIndex;
  readonly search: Searcher;
  /** Frees what they hold. */
  readonly close: () => void;
}

/** Opens the indexes of the site at `base`, an absolute address ending in a slash. Throws what they throw. */
export async function openSearchTools(base: string, attempt: number): Promise<SearchTools> {
  const worker = new Worker(new URL("../../../phrase-index/browser/worker.ts", import.meta.url), {
    type: "module",
  });
  const close = () => worker.terminate();
  try {
    const index = await openInWorker(lineToWorker(worker), `${base}${PHRASE_INDEX_FOLDER}/`);
    const words = openWordsWhenAsked(index, base, attempt);
    return { index, words, search: createSearcher({ index, words }), close };
  } catch (error) {
    close();
    throw error;
  }
}

function openWordsWhenAsked(index: PhraseIndex, base: string, attempt: number): WordIndex {
  let opening: Promise<WordIndex> | undefined;
  const open = async () => {
    const { ids } = await index.readIds();
    opening ??= openWords({ base, ids, attempt });
    return await opening;
  };
  return {
    search: async (...asked) => (await open()).search(...asked),
    readPage: async (...asked) => (await open()).readPage(...asked),
  };
}
