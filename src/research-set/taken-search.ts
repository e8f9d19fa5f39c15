import type { PhraseIndex } from "../phrase-index/browser/phrase-index.ts";
import type { SearchOutcome } from "../search/engine/search-outcome.ts";
import type { SearchState } from "../search/state.ts";
import type { CollectionFacts } from "./collection-facts.ts";

/** A search whose result is taken away. */
export interface TakenSearch {
  readonly index: PhraseIndex;
  readonly state: SearchState;
  readonly outcome: SearchOutcome;
  /** Outcomes of `state.compared`, in the same order, for their counts. */
  readonly compared?: readonly SearchOutcome[];
  readonly collection: CollectionFacts;
}

/** How a file is made. */
export interface TakeOptions {
  /** When it is aborted, making the file ends with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called as mentions are read, which is what takes its time. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Whether the result has mentions at all: plain words match in any form, and no query
 * has none.
 */
export function hasMentions({ route }: Pick<SearchOutcome, "route">): boolean {
  return route === "phrases" || route === "reference";
}
