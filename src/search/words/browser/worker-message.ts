import type { Cancellation } from "../../../phrase-index/browser/ask-worker.ts";
import type { WordPage } from "./word-index.ts";
import { WordIndexError, type WordIndexProblem } from "./word-index-error.ts";
import type { ShareAddress, ShareResult } from "./word-share.ts";

/** What a page asks of the worker. `id` comes back with the answer. */
export type WordsQuestion =
  /** Opens a share, in place of one that was opened before. Comes first. */
  | { readonly ask: "open"; readonly id: number; readonly address: ShareAddress }
  | { readonly ask: "search"; readonly id: number; readonly words: string }
  | { readonly ask: "unknown"; readonly id: number; readonly words: string }
  | { readonly ask: "page"; readonly id: number; readonly row: number; readonly words: string }
  | Cancellation;

/** What the worker answers: exactly one for each question that is not "cancel". */
export type WordsAnswer =
  | { readonly answer: "opened"; readonly id: number }
  | { readonly answer: "result"; readonly id: number; readonly result: ShareResult }
  | { readonly answer: "unknown"; readonly id: number; readonly words: readonly string[] }
  | { readonly answer: "page"; readonly id: number; readonly page: WordPage }
  | { readonly answer: "failed"; readonly id: number; readonly failure: WordsFailure };

/** An error as plain data: classes do not survive the way out of a worker. */
export interface WordsFailure {
  /** Absent when it is a fault of the program. */
  readonly problem?: WordIndexProblem;
  readonly message: string;
}

/** An error on its way out of the worker. */
export function packError(error: unknown): WordsFailure {
  if (!(error instanceof WordIndexError)) return { message: String(error) };
  return { problem: error.problem, message: String(error.cause ?? error.message) };
}

/** The error that `packError` packed. */
export function unpackError({ problem, message }: WordsFailure): Error {
  return problem ? new WordIndexError(problem, { cause: new Error(message) }) : new Error(message);
}
