import type { WordSearch } from "../../engine/word-search.ts";
import type { PagefindAnchor } from "./pagefind-api.ts";

/**
 * An opened index of plain words. Every method throws a `WordIndexError` when a part of
 * it does not arrive; the same call may succeed later. An aborted one throws the
 * signal's reason.
 */
export interface WordIndex extends WordSearch {
  /** `hashIds` of the ids of its decisions: see `madeOf`. */
  readonly decisions: string;
  /** The decision at `row` of the catalogue, and where it has `words`; with "" nowhere. */
  readonly readPage: (row: number, words: string, signal?: AbortSignal) => Promise<WordPage>;
}

/** A decision as it was indexed. */
export interface WordPage {
  /** `title`, `reference` and the other facts that are searched too. */
  readonly meta: Readonly<Record<string, string>>;
  /** The whole text with `&lt;` and `&gt;` for angle brackets. */
  readonly raw_content: string;
  /** Elements with an id, and at which word of the text each begins. */
  readonly anchors: readonly PagefindAnchor[];
  /** Words that matched, as indexes into the text. */
  readonly locations: readonly number[];
}
