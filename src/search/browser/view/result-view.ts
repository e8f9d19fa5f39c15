import type { PhraseIndex } from "../../../phrase-index/browser/phrase-index.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import type { Searcher } from "../../engine/searcher.ts";
import type { SearchState } from "../../state.ts";
import type { HistoryStep } from "../page-address.ts";

/** A way to look at the outcome of a search, in an element that the page keeps for it. */
export interface ResultView {
  /**
   * Resolves when everything is shown. Throws what the index throws, which the page
   * shows with a way to try again, and the signal's reason when it is aborted; what
   * stood there before may stay until then.
   */
  readonly show: (shown: ShownSearch, signal: AbortSignal) => Promise<void>;
  /** Empties the element. */
  readonly clear: () => void;
}

/** A search with its outcome, and what a view may ask for more. */
export interface ShownSearch {
  readonly index: PhraseIndex;
  readonly search: Searcher;
  readonly state: SearchState;
  readonly outcome: SearchOutcome;
  /** Address of the site, ending in a slash. */
  readonly base: string;
  /** Ids of decisions that a saved search did not find before this visit. */
  readonly newIds?: ReadonlySet<string>;
}

/** Changes the search from within a view. */
export type ChangeSearch = (change: Partial<SearchState>, step: HistoryStep) => void;
