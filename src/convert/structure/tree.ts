import type { SectionKind } from "../../decision/section-kind.ts";
import type { DecisionHeader } from "../parse/decision-header.ts";
import type { Passage, Place } from "../parse/passage.ts";

export type { Passage, Place };

/** A decision as a tree: header, sections, paragraphs, items. */
export interface DecisionTree {
  readonly kind: "statement" | "report";
  readonly numbering: "restored" | "printed" | "lost";
  readonly header: DecisionHeader;
  /** What stands before the first heading, in a text that does not start with one. */
  readonly preamble: readonly Paragraph[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly kind: SectionKind;
  /** 1 for a main section, 2 for a sub-heading of the main section before it. */
  readonly level: 1 | 2;
  readonly heading: Passage;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph of the text; `number` is absent where it was published without one or it was lost. */
export interface Paragraph {
  readonly number?: number | undefined;
  /** Set where the paragraph was published with a number that the source does not tell. */
  readonly numberLost?: true | undefined;
  readonly text: Passage;
  /** What follows inside the paragraph, in order. */
  readonly parts: readonly Part[];
}

export type Part = ItemList | Continuation | Table;

/** Lettered items (`ordered`) or bullets. */
export interface ItemList {
  readonly type: "items";
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  /**
   * `a` for the first lettered item of a paragraph, `1` for its first bullet; inside
   * another item its label comes first, as in `a-1`. Unique in the paragraph.
   */
  readonly label: string;
  readonly text: Passage;
  readonly parts: readonly Part[];
}

/** Words of the same paragraph after a list, such as a citation on its own line. */
export interface Continuation {
  readonly type: "continuation";
  readonly text: Passage;
}

export interface Table {
  readonly type: "table";
  /** Rows of cells; the first row holds the headers. */
  readonly rows: readonly (readonly string[])[];
  readonly place: Place;
}
