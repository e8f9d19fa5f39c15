import type { PhraseIndex } from "./phrase-index.ts";
import type { SearchProgress } from "./search-segments.ts";
import { type FetchNews, unpackError, type WorkerAnswer, type WorkerQuestion } from "./worker-message.ts";

/** The end of a line to the worker. */
export interface WorkerLine {
  readonly send: (question: WorkerQuestion) => void;
  /** Calls `take` with every answer, and `fail` when none will come any more. */
  readonly listen: (take: (answer: WorkerAnswer | FetchNews) => void, fail: (error: Error) => void) => void;
}

/** The line to a worker that runs `worker.ts`. */
export function lineToWorker(worker: Worker): WorkerLine {
  return {
    send: (question) => worker.postMessage(question),
    listen: (take, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer | FetchNews>) => take(data));
      worker.addEventListener("error", ({ message }) =>
        fail(new Error(`The search worker failed. ${message}`)),
      );
    },
  };
}

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined;
}

interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined;
}

/**
 * Opens the index in the folder at `address` (absolute, ending in a slash) in the
 * worker at the other end of `line`. It behaves as one that was opened here.
 * @param onFetched told, with every file that arrives, how many bytes came since the beginning
 */
export async function openInWorker(
  line: WorkerLine,
  address: string,
  signal?: AbortSignal,
  onFetched?: (bytes: number) => void,
): Promise<PhraseIndex> {
  const ask = createAsker(line, onFetched);
  const opened = await ask((id) => ({ ask: "open", id, address }), "opened", { signal });
  return {
    name: opened.name,
    catalogue: opened.catalogue,
    readIds: async (own) => (await ask((id) => ({ ask: "ids", id }), "ids", { signal: own })).ids,
    estimate: async (query) => (await ask((id) => ({ ask: "estimate", id, query }), "cost", {})).cost,
    search: async (query, { signal: own, onProgress } = {}) =>
      (await ask((id) => ({ ask: "search", id, query }), "result", { signal: own, onProgress })).result,
    readBlocks: async (row, own) =>
      (await ask((id) => ({ ask: "blocks", id, row }), "blocks", { signal: own })).blocks,
  };
}

/** Something that asks a question and waits for the answer of the kind that belongs to it. */
function createAsker(line: WorkerLine, onFetched: ((bytes: number) => void) | undefined) {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  line.listen(
    (answer) => {
      if (answer.answer === "fetched") {
        onFetched?.(answer.bytes);
        return;
      }
      const entry = waiting.get(answer.id);
      if (answer.answer === "progress") entry?.onProgress?.(answer.progress);
      else entry?.resolve(answer);
    },
    (error) => {
      for (const { reject } of waiting.values()) reject(error);
    },
  );
  return async <Kind extends WorkerAnswer["answer"]>(
    question: (id: number) => WorkerQuestion,
    kind: Kind,
    { signal, onProgress }: AskOptions,
  ): Promise<WorkerAnswer & { answer: Kind }> => {
    signal?.throwIfAborted();
    lastId += 1;
    const id = lastId;
    const cancel = () => line.send({ ask: "cancel", id });
    signal?.addEventListener("abort", cancel, { once: true });
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress });
      line.send(question(id));
    }).finally(() => {
      waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    });
    signal?.throwIfAborted();
    if (answer.answer === "failed") throw unpackError(answer.failure);
    if (!isKind(answer, kind)) throw new Error(`The worker answered "${answer.answer}", expected "${kind}".`);
    return answer;
  };
}

function isKind<Kind extends WorkerAnswer["answer"]>(
  answer: WorkerAnswer,
  kind: Kind,
): answer is WorkerAnswer & { answer: Kind } {
  return answer.answer === kind;
}
