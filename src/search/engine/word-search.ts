/**
 * Finds decisions by plain words: in any form, anywhere in a decision, the best
 * matching first. Rows are those of the catalogue.
 */
export interface WordSearch {
  /** Throws when a part of its index cannot be loaded, and the signal's reason when aborted. */
  readonly search: (words: string, signal?: AbortSignal) => Promise<WordResult>;
}

/** What plain words found. */
export interface WordResult {
  /** The best matching first. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Words that no decision has in any form. With any of them, nothing is found. */
  readonly unknownWords: readonly string[];
}
