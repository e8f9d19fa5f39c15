import { createAsker, type FetchNews, type WorkerLine, withoutNews } from "./ask-worker.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { unpackError, type WorkerAnswer, type WorkerQuestion } from "./worker-message.ts";

/** The end of a line to a worker that runs `worker.ts`. */
export type IndexLine = WorkerLine<WorkerQuestion, WorkerAnswer | FetchNews>;

/**
 * Opens the index in the folder at `address` (absolute, ending in a slash) in the
 * worker at the other end of `line`. It behaves as one that was opened here.
 * @param onFetched told, with every file that arrives, how many bytes came since the beginning
 */
export async function openInWorker(
  line: IndexLine,
  address: string,
  signal?: AbortSignal,
  onFetched?: (bytes: number) => void,
): Promise<PhraseIndex> {
  const ask = createAsker(withoutNews(line, onFetched), (answer) =>
    answer.answer === "failed" ? unpackError(answer.failure) : undefined,
  );
  const opened = await ask((id) => ({ ask: "open", id, address }), "opened", { signal });
  return {
    name: opened.name,
    catalogue: opened.catalogue,
    readIds: async (own) => (await ask((id) => ({ ask: "ids", id }), "ids", { signal: own })).ids,
    estimate: async (query) => (await ask((id) => ({ ask: "estimate", id, query }), "cost")).cost,
    search: async (query, { signal: own, onProgress } = {}) => {
      const onNews = (news: WorkerAnswer) => {
        if (news.answer === "progress") onProgress?.(news.progress);
      };
      return (await ask((id) => ({ ask: "search", id, query }), "result", { signal: own, onNews })).result;
    },
    findNearWords: async (word, own) =>
      (await ask((id) => ({ ask: "near", id, word }), "near", { signal: own })).words,
    readBlocks: async (row, own) =>
      (await ask((id) => ({ ask: "blocks", id, row }), "blocks", { signal: own })).blocks,
  };
}
