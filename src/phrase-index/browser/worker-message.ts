import type { Query } from "../../search/query/query.ts";
import type { Block } from "../block.ts";
import type { Catalogue, CatalogueIds } from "../catalogue.ts";
import type { NearWord } from "../near-words.ts";
import type { Cancellation } from "./ask-worker.ts";
import { type IndexProblem, PhraseIndexError } from "./index-error.ts";
import type { SearchCost } from "./search-cost.ts";
import type { SearchResult } from "./search-result.ts";
import type { SearchProgress } from "./search-segments.ts";

/** What a page asks of the worker. `id` comes back with the answer. */
export type WorkerQuestion =
  /** Opens the index in the folder at `address`. Comes first. */
  | { readonly ask: "open"; readonly id: number; readonly address: string }
  | { readonly ask: "ids"; readonly id: number }
  | { readonly ask: "estimate"; readonly id: number; readonly query: Query }
  | { readonly ask: "search"; readonly id: number; readonly query: Query }
  | { readonly ask: "near"; readonly id: number; readonly word: string }
  | { readonly ask: "blocks"; readonly id: number; readonly row: number }
  | Cancellation;

/** What the worker answers: exactly one for each question, after any number of "progress". */
export type WorkerAnswer =
  | { readonly answer: "opened"; readonly id: number; readonly name: string; readonly catalogue: Catalogue }
  | { readonly answer: "ids"; readonly id: number; readonly ids: CatalogueIds }
  | { readonly answer: "cost"; readonly id: number; readonly cost: SearchCost }
  | { readonly answer: "result"; readonly id: number; readonly result: SearchResult }
  | { readonly answer: "near"; readonly id: number; readonly words: readonly NearWord[] }
  | { readonly answer: "blocks"; readonly id: number; readonly blocks: readonly Block[] }
  | { readonly answer: "progress"; readonly id: number; readonly progress: SearchProgress }
  | { readonly answer: "failed"; readonly id: number; readonly failure: Failure };

/** An error as plain data: classes do not survive the way out of a worker. */
export interface Failure {
  /** Absent when it is a fault of the program. */
  readonly problem?: IndexProblem;
  readonly path: string;
  readonly message: string;
}

/** An error on its way out of the worker. */
export function packError(error: unknown): Failure {
  if (error instanceof PhraseIndexError) {
    return { problem: error.problem, path: error.path, message: String(error.cause ?? error.message) };
  }
  return { path: "", message: String(error) };
}

/** The error that `packError` packed. */
export function unpackError({ problem, path, message }: Failure): Error {
  if (problem === undefined) return new Error(message);
  return new PhraseIndexError(problem, path, { cause: new Error(message) });
}
