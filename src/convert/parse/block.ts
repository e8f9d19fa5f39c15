import type { Passage, Place } from "./passage.ts";

/**
 * What a source is read into before anybody asks what it means: a flat list of
 * blocks in the order of the text, the same for numbered text, dash text and web
 * pages.
 */
export type Block = TextBlock | ItemBlock | TableBlock | BreakBlock;

/** A line without a list marker: a heading, a header line, a paragraph, furniture. */
export interface TextBlock {
  readonly type: "text";
  readonly text: Passage;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line (or the border of an element) stands before it. */
  readonly gap: boolean;
  /** 1 to 6 where a web page says that this is a heading; absent where nothing says so. */
  readonly heading?: number | undefined;
}

/** A line that starts with a list marker. */
export interface ItemBlock {
  readonly type: "item";
  readonly marker: Marker;
  /** The number of a `decimal` marker, as printed. */
  readonly printed?: number | undefined;
  readonly text: Passage;
  readonly indent: number;
  readonly gap: boolean;
}

/** `1.` is decimal, `•` a bullet, `-` a dash. */
export type Marker = "decimal" | "bullet" | "dash";

/** Rows of cells; the first row holds the headers. */
export interface TableBlock {
  readonly type: "table";
  readonly rows: readonly (readonly string[])[];
  readonly indent: number;
  readonly place: Place;
}

/** The line "Back to top", which closes a main section. */
interface BreakBlock {
  readonly type: "break";
  readonly place: Place;
}

/** Where a block starts in the source. */
export function blockPlace(block: Block): Place {
  return block.type === "text" || block.type === "item" ? block.text.place : block.place;
}
