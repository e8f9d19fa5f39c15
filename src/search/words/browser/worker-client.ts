import type { WordsAddress } from "./open-words.ts";
import type { WordIndex } from "./word-index.ts";
import { unpackError, type WordsAnswer, type WordsQuestion } from "./worker-message.ts";

/** The end of a line to the worker. */
export interface WordsLine {
  readonly send: (question: WordsQuestion) => void;
  /** Calls `take` with every answer, and `fail` when none will come any more. */
  readonly listen: (take: (answer: WordsAnswer) => void, fail: (error: Error) => void) => void;
}

/** The line to a worker that runs `worker.ts`. */
export function lineToWordsWorker(worker: Worker): WordsLine {
  return {
    send: (question) => worker.postMessage(question),
    listen: (take, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<WordsAnswer>) => take(data));
      worker.addEventListener("error", ({ message }) =>
        fail(new Error(`The search worker failed. ${message}`)),
      );
    },
  };
}

/**
 * Opens the index of plain words in the worker at the other end of `line`. It behaves
 * as one that `openWords` opened, and leaves this thread free.
 */
export async function openWordsInWorker(line: WordsLine, address: WordsAddress): Promise<WordIndex> {
  const ask = createAsker(line);
  await ask((id) => ({ ask: "open", id, address }), "opened");
  return {
    search: async (words, signal) =>
      (await ask((id) => ({ ask: "search", id, words }), "result", signal)).result,
    readPage: async (row, words, signal) =>
      (await ask((id) => ({ ask: "page", id, row, words }), "page", signal)).page,
  };
}

interface Waiting {
  readonly resolve: (answer: WordsAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Something that asks a question and waits for the answer of the kind that belongs to it. */
function createAsker(line: WordsLine) {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | undefined;
  line.listen(
    (answer) => waiting.get(answer.id)?.resolve(answer),
    (error) => {
      failure = error;
      for (const { reject } of waiting.values()) reject(error);
    },
  );
  return async <Kind extends WordsAnswer["answer"]>(
    question: (id: number) => WordsQuestion,
    kind: Kind,
    signal?: AbortSignal,
  ): Promise<WordsAnswer & { answer: Kind }> => {
    signal?.throwIfAborted();
    if (failure) throw failure;
    lastId += 1;
    const id = lastId;
    let cancel = () => {};
    const answer = await new Promise<WordsAnswer>((resolve, reject) => {
      // The worker may be in the middle of a long search, so its answer is not waited for.
      cancel = () => {
        line.send({ ask: "cancel", id });
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", cancel, { once: true });
      waiting.set(id, { resolve, reject });
      line.send(question(id));
    }).finally(() => {
      waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    });
    if (answer.answer === "failed") throw unpackError(answer.failure);
    if (!isKind(answer, kind)) throw new Error(`The worker answered "${answer.answer}", expected "${kind}".`);
    return answer;
  };
}

function isKind<Kind extends WordsAnswer["answer"]>(
  answer: WordsAnswer,
  kind: Kind,
): answer is WordsAnswer & { answer: Kind } {
  return answer.answer === kind;
}
