import { type Reference, readReference } from "../../decision/reference.ts";
import { foldWord } from "../words/browser/fold-word.ts";

/** What a reader typed, as the search understands it. */
export type Query =
  /** Nothing: every decision, newest first. */
  | { readonly kind: "none" }
  /** All of `words` in any order. `quotes` tells why quotation marks, if there are any, did not count. */
  | { readonly kind: "words"; readonly words: readonly string[]; readonly quotes: "none" | "open" | "mixed" }
  /** The words of `text` side by side. */
  | { readonly kind: "phrase"; readonly text: string; readonly words: readonly string[] }
  /** A decision by its reference, in any spelling. */
  | { readonly kind: "reference"; readonly reference: Reference };

// “ ” „ ‟ « » ″ and " all quote; people paste them from decisions and word processors.
const QUOTATION_MARKS = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/gu;

/**
 * Reads a query as typed. Quotation marks make a phrase only around the whole of
 * it: `"safety plan"`, but not `"safety plan" school`.
 */
export function readQuery(typed: string): Query {
  const text = typed.replace(QUOTATION_MARKS, '"').trim();
  if (text === "") return { kind: "none" };
  const reference = readReference(text);
  if (reference) return { kind: "reference", reference };
  const pieces = text.split('"');
  const words = splitWords(text.replaceAll('"', " "));
  const [before, phrase = "", after] = pieces;
  if (pieces.length === 3 && before === "" && after === "" && words.length > 0) {
    return { kind: "phrase", text: phrase.trim().replace(/\s+/gu, " "), words };
  }
  return { kind: "words", words, quotes: quotesOf(pieces) };
}

/** The term Pagefind is asked for; `null` asks for every decision. */
export function pagefindTerm(query: Query): string | null {
  if (query.kind === "none") return null;
  if (query.kind === "phrase") return `"${query.words.join(" ")}"`;
  if (query.kind === "reference") return `"${query.reference.printed}"`;
  return query.words.join(" ");
}

function quotesOf(pieces: readonly string[]): "none" | "open" | "mixed" {
  if (pieces.length === 1) return "none";
  return pieces.length === 2 && pieces[0] === "" ? "open" : "mixed";
}

/** Words have a letter or a digit; a lone dash or ampersand is none. */
function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => foldWord(word) !== "");
}
