import type { Reference } from "../../decision/reference.ts";
import type { SearchSection } from "../../phrase-index/section-code.ts";

/** Where something stands in the typed query, as 0-based UTF-16 offsets. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** A word to look for, in the form in which texts are indexed. */
export interface QueryWord {
  readonly text: string;
  /** Any word that begins with `text`: `plan*`. */
  readonly prefix: boolean;
}

/** One word, or several that must follow each other: `"safety plan"`, `well-being`. */
export interface WordsNode extends Span {
  readonly type: "words";
  readonly words: readonly QueryWord[];
  readonly quoted: boolean;
}

/** Both sides in one block with at most `distance` words between them, in either order. */
interface NearNode extends Span {
  readonly type: "near";
  readonly left: NearSide;
  readonly right: NearSide;
  readonly distance: number;
}

/** What NEAR can join: words, or words of which any will do. */
export type NearSide = WordsNode | AnyNode<WordsNode>;

/** At least one of its parts: `a OR b`. */
export interface AnyNode<Part = QueryNode> extends Span {
  readonly type: "any";
  readonly parts: readonly Part[];
}

/** Every one of its parts, in the same decision. */
export interface AllNode extends Span {
  readonly type: "all";
  readonly parts: readonly QueryNode[];
}

/** Only decisions to which `part` does not apply; of an `in` node, only places outside it. */
interface NotNode extends Span {
  readonly type: "not";
  readonly part: QueryNode;
}

/** Only mentions in one of these sections. It holds for the other parts of its `all`. */
export interface InNode extends Span {
  readonly type: "in";
  readonly sections: readonly SearchSection[];
}

/** Facets that can be typed. */
export const FILTER_FIELDS = ["council", "category", "outcome"] as const;

export type FilterField = (typeof FILTER_FIELDS)[number];

/** Decisions whose facet has this value. Several of one field in one `all` mean any of them. */
export interface FilterNode extends Span {
  readonly type: "filter";
  readonly field: FilterField;
  /** As typed. */
  readonly value: string;
}

/** Decisions of these years, both included; an absent one leaves that side open. */
export interface YearsNode extends Span {
  readonly type: "years";
  readonly from?: number;
  readonly to?: number;
  /** The later year was typed first. */
  readonly isSwapped?: true;
}

/** The decision, or decisions, with this reference. */
export interface ReferenceNode extends Span {
  readonly type: "reference";
  readonly reference: Reference;
}

export type QueryNode =
  | WordsNode
  | NearNode
  | AnyNode
  | AllNode
  | NotNode
  | InNode
  | FilterNode
  | YearsNode
  | ReferenceNode;

/** A query that could be read. Nothing typed is a query without parts. */
export type Query = AllNode;

/** Why a query could not be read. */
export interface QueryError {
  /** 0-based UTF-16 offset of what is wrong; the length of the query when something is missing at its end. */
  readonly at: number;
  /** `")"`, `end`. */
  readonly found: string;
  /** Completes "expected …". */
  readonly expected: string;
}

/** Whether a value is an error and not what was to be read. */
export function isQueryError(value: object): value is QueryError {
  return "expected" in value && "found" in value;
}

/** An error as a sentence: `Unexpected ")" at character 7, expected words.` Characters count from 1. */
export function formatQueryError({ at, found, expected }: QueryError): string {
  return `Unexpected ${found} at character ${at + 1}, expected ${expected}.`;
}
