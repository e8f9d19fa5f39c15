import type { Mentions } from "../mentions.ts";

/** Everything a query found. Plain data, so that it can be handed from a worker to a page. */
export interface SearchResult {
  /** Rows of the decisions in the catalogue, in order. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Every mention in those decisions; none for a query without words, such as `council:leeds`. */
  readonly mentions: Mentions;
  /** How many paragraphs, headings and summaries the mentions stand in; an item counts with its paragraph. */
  readonly paragraphs: number;
  /** Compressed bytes that were fetched for it. */
  readonly bytesFetched: number;
}
