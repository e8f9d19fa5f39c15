/** The end of a line to a worker. */
export interface WorkerLine<Question, Answer> {
  readonly send: (question: Question) => void;
  /** Calls `take` with every answer, and `fail` when none will come any more. */
  readonly listen: (take: (answer: Answer) => void, fail: (error: Error) => void) => void;
}

/** The line to `worker`, whose script takes questions and posts answers of these kinds. */
export function lineToWorker<Question, Answer>(worker: Worker): WorkerLine<Question, Answer> {
  return {
    send: (question) => worker.postMessage(question),
    listen: (take, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => take(data));
      worker.addEventListener("error", ({ message }) =>
        fail(new Error(`The search worker failed. ${message}`)),
      );
    },
  };
}

/** What a worker says unasked, with every file that arrives. */
export interface FetchNews {
  readonly answer: "fetched";
  /** Bytes that came over the wire since the index was opened. */
  readonly bytes: number;
}

/** The same line with nothing but answers to questions; `onFetched` is told the bytes of each piece of news. */
export function withoutNews<Question, Answer>(
  { send, listen }: WorkerLine<Question, Answer | FetchNews>,
  onFetched: ((bytes: number) => void) | undefined,
): WorkerLine<Question, Answer> {
  return {
    send,
    listen: (take, fail) =>
      listen((answer) => {
        if (isNews(answer)) onFetched?.(answer.bytes);
        else take(answer);
      }, fail),
  };
}

function isNews<Answer>(answer: Answer | FetchNews): answer is FetchNews {
  return typeof answer === "object" && answer !== null && "answer" in answer && answer.answer === "fetched";
}

/** Gives up the question with this id. */
export interface Cancellation {
  readonly ask: "cancel";
  readonly id: number;
}

/** An answer, or news on the way to one, with the id of its question. */
interface AnswerShape {
  readonly answer: string;
  readonly id: number;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly onNews?: ((news: Answer) => void) | undefined;
}

/** How long to wait, and who hears how far the worker is. */
interface AskOptions<Answer> {
  readonly signal?: AbortSignal | undefined;
  /** Told of every answer called "progress". */
  readonly onNews?: ((news: Answer) => void) | undefined;
}

/**
 * Something that asks a question and waits for the answer of the kind that belongs to it.
 * @param readFailure the error that an answer stands for, if it does
 */
export function createAsker<Question, Answer extends AnswerShape>(
  line: WorkerLine<Question | Cancellation, Answer>,
  readFailure: (answer: Answer) => Error | undefined,
) {
  const exchange = createExchange(line);
  return async <Kind extends Answer["answer"]>(
    question: (id: number) => Question,
    kind: Kind,
    options: AskOptions<Answer> = {},
  ): Promise<Answer & { answer: Kind }> => {
    const answer = await exchange(question, options);
    const failure = readFailure(answer);
    if (failure) throw failure;
    if (!isKind(answer, kind)) throw new Error(`The worker answered "${answer.answer}", expected "${kind}".`);
    return answer;
  };
}

/** Something that asks a question and gives back its answer, whatever that is. */
function createExchange<Question, Answer extends AnswerShape>(
  line: WorkerLine<Question | Cancellation, Answer>,
) {
  const waiting = new Map<number, Waiting<Answer>>();
  let lastId = 0;
  let end: Error | undefined;
  line.listen(
    (answer) => {
      const entry = waiting.get(answer.id);
      if (answer.answer === "progress") entry?.onNews?.(answer);
      else entry?.resolve(answer);
    },
    (error) => {
      end = error;
      for (const { reject } of waiting.values()) reject(error);
    },
  );
  return async (question: (id: number) => Question, { signal, onNews }: AskOptions<Answer>) => {
    signal?.throwIfAborted();
    if (end) throw end;
    lastId += 1;
    const id = lastId;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    // The worker may be in the middle of a long search, so its answer is not waited for.
    const cancel = () => {
      line.send({ ask: "cancel", id });
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    waiting.set(id, { resolve, reject, onNews });
    line.send(question(id));
    return await promise.finally(() => {
      waiting.delete(id);
      signal?.removeEventListener("abort", cancel);
    });
  };
}

function isKind<Answer extends AnswerShape, Kind extends string>(
  answer: Answer,
  kind: Kind,
): answer is Answer & { answer: Kind } {
  return answer.answer === kind;
}
