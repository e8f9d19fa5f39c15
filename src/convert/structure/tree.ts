import type { SectionKind } from "../../decision/section-kind.ts";

/** Where something starts in a source: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Words of the source, on one line, and where they start. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
}

/** What stands above the text. Lines that a source lacks are absent. */
export interface DecisionHeader {
  /** The whole title line: `Leicestershire County Council (17 009 175)`. */
  readonly title: Passage;
  readonly bodyName: string;
  /** As printed: `17 009 175`. */
  readonly reference: string;
  readonly category?: string | undefined;
  readonly subcategory?: string | undefined;
  readonly outcome?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly summary?: Passage | undefined;
  /** Reports: `YYYY-MM-DD` of "Ombudsman satisfied with council's response". */
  readonly responseSatisfied?: string | undefined;
}

/** A decision as a tree: header, sections, paragraphs, items. */
export interface DecisionTree {
  readonly kind: "statement" | "report";
  readonly numbering: "restored" | "printed" | "lost";
  readonly header: DecisionHeader;
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
  /** `a` for the first lettered item of a paragraph, `1` for its first bullet; unique in the paragraph. */
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
