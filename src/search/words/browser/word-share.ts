import type { WordsSegment } from "../format.ts";
import type { WordPage } from "./word-index.ts";

/** A segment and where its rows begin in the catalogue. */
export interface PlacedSegment extends WordsSegment {
  readonly firstRow: number;
}

/** Which segments to open together, and where they are. */
export interface ShareAddress {
  /** Of the site, absolute, ends with a slash. */
  readonly base: string;
  /** 0, then 1 more for each attempt that failed: browsers remember that a script failed to load. */
  readonly attempt: number;
  /** Words that will be searched first: their files come with those that every search needs. */
  readonly first?: string | undefined;
  readonly segments: readonly PlacedSegment[];
}

/** What a share of the index finds. */
export interface ShareResult {
  /** Of the catalogue, in no order. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Of each of the rows; higher is better. */
  readonly scores: Float64Array<ArrayBuffer>;
}

/**
 * Some segments of the index, which one thread searches. Every method throws a
 * `WordIndexError` when a part does not arrive, and the signal's reason when aborted.
 */
export interface WordShare {
  /** The decisions of these segments that have all of the words. */
  readonly search: (words: string, signal?: AbortSignal) => Promise<ShareResult>;
  /** Those of the words that none of these segments has. */
  readonly findUnknown: (words: string, signal?: AbortSignal) => Promise<readonly string[]>;
  /** As that of a `WordIndex`, for rows of these segments. */
  readonly readPage: (row: number, words: string, signal?: AbortSignal) => Promise<WordPage>;
}
