import {
  createAsker,
  type FetchNews,
  type WorkerLine,
  withoutNews,
} from "../../../phrase-index/browser/ask-worker.ts";
import type { ShareAddress, WordShare } from "./word-share.ts";
import { unpackError, type WordsAnswer, type WordsQuestion } from "./worker-message.ts";

/** The end of a line to a worker that runs `worker.ts`. */
export type WordsLine = WorkerLine<WordsQuestion, WordsAnswer | FetchNews>;

/**
 * Opens a share of the index in the worker at the other end of `line`. It behaves as one
 * that `openShare` opened, and leaves this thread free.
 * @param onFetched told, with every file that arrives, how many bytes came since the beginning
 */
export async function openShareInWorker(
  line: WordsLine,
  address: ShareAddress,
  onFetched?: (bytes: number) => void,
): Promise<WordShare> {
  const ask = createAsker(withoutNews(line, onFetched), (answer) =>
    answer.answer === "failed" ? unpackError(answer.failure) : undefined,
  );
  await ask((id) => ({ ask: "open", id, address }), "opened");
  return {
    search: async (words, signal) =>
      (await ask((id) => ({ ask: "search", id, words }), "result", { signal })).result,
    findUnknown: async (words, signal) =>
      (await ask((id) => ({ ask: "unknown", id, words }), "unknown", { signal })).words,
    readPage: async (row, words, signal) =>
      (await ask((id) => ({ ask: "page", id, row, words }), "page", { signal })).page,
  };
}
