import {
  createAsker,
  type FetchNews,
  type WorkerLine,
  withoutNews,
} from "../../../phrase-index/browser/ask-worker.ts";
import type { WordsAddress } from "./open-words.ts";
import type { WordIndex } from "./word-index.ts";
import { unpackError, type WordsAnswer, type WordsQuestion } from "./worker-message.ts";

/** The end of a line to a worker that runs `worker.ts`. */
export type WordsLine = WorkerLine<WordsQuestion, WordsAnswer | FetchNews>;

/**
 * Opens the index of plain words in the worker at the other end of `line`. It behaves
 * as one that `openWords` opened, and leaves this thread free.
 * @param onFetched told, with every file that arrives, how many bytes came since the beginning
 */
export async function openWordsInWorker(
  line: WordsLine,
  address: WordsAddress,
  onFetched?: (bytes: number) => void,
): Promise<WordIndex> {
  const ask = createAsker(withoutNews(line, onFetched), (answer) =>
    answer.answer === "failed" ? unpackError(answer.failure) : undefined,
  );
  const { decisions } = await ask((id) => ({ ask: "open", id, address }), "opened");
  return {
    decisions,
    search: async (words, signal) =>
      (await ask((id) => ({ ask: "search", id, words }), "result", { signal })).result,
    readPage: async (row, words, signal) =>
      (await ask((id) => ({ ask: "page", id, row, words }), "page", { signal })).page,
  };
}
