import type { FetchNews } from "./ask-worker.ts";
import type { FetchFile } from "./file-store.ts";
import { openPhraseIndex, type PhraseIndex } from "./phrase-index.ts";
import { packError, type WorkerAnswer, type WorkerQuestion } from "./worker-message.ts";

type Question = Exclude<WorkerQuestion, { ask: "cancel" }>;

/**
 * Answers questions about an index; what it gives back takes a question. `fetchFrom`
 * gets files of the folder at an address, `send` sends an answer to the page.
 */
export function serveIndex(
  fetchFrom: (address: string) => FetchFile,
  send: (answer: WorkerAnswer | FetchNews) => void,
): (question: WorkerQuestion) => void {
  const running = new Map<number, AbortController>();
  let opened: Promise<PhraseIndex> = Promise.reject(new Error("No index has been opened."));
  opened.catch(() => undefined);
  let fetched = 0;
  const countFetched =
    (fetchFile: FetchFile): FetchFile =>
    async (path, signal) => {
      const file = await fetchFile(path, signal);
      fetched += file.byteLength;
      send({ answer: "fetched", bytes: fetched });
      return file;
    };
  const answer = async (question: Question, signal: AbortSignal): Promise<WorkerAnswer> => {
    const { id } = question;
    if (question.ask === "open") opened = openPhraseIndex(countFetched(fetchFrom(question.address)), signal);
    const index = await opened;
    switch (question.ask) {
      case "open":
        return { answer: "opened", id, name: index.name, catalogue: index.catalogue };
      case "ids":
        return { answer: "ids", id, ids: await index.readIds(signal) };
      case "estimate":
        return { answer: "cost", id, cost: await index.estimate(question.query) };
      case "search": {
        const result = await index.search(question.query, {
          signal,
          onProgress: (progress) => send({ answer: "progress", id, progress }),
        });
        return { answer: "result", id, result };
      }
      case "near":
        return { answer: "near", id, words: await index.findNearWords(question.word, signal) };
      case "blocks":
        return { answer: "blocks", id, blocks: await index.readBlocks(question.row, signal) };
    }
  };
  return (question) => {
    if (question.ask === "cancel") {
      running.get(question.id)?.abort();
      return;
    }
    const { id } = question;
    const controller = new AbortController();
    running.set(id, controller);
    answer(question, controller.signal)
      .catch((error: unknown): WorkerAnswer => ({ answer: "failed", id, failure: packError(error) }))
      .then((reply) => {
        running.delete(id);
        send(reply);
      });
  };
}
