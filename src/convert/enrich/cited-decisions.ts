import { type Reference, readReference } from "../../decision/reference.ts";
import type { Passage } from "./passages.ts";

/** Another decision named in a passage. */
export interface DecisionCited {
  /** As printed on a statement: `17 009 175`. */
  readonly reference: string;
  readonly passage: Passage;
}

// Most passages hold nothing of this form and need no closer look.
const LOOKS_LIKE_ONE = /\d{2}[ -]?\d{3}[ -]?\d{3}/u;
// Yes: "(17 009 175)", "our decision 19 001 866", "reference 19-001-866", "ref: 19001866b".
// No: "£12 000 000", "call 01 234 567 890", "20 000 000 people".
const BRACKETED = /[([](\d{2}[ -]\d{3}[ -]\d{3} ?[a-z]?)[)\]]/gu;
const INTRODUCED =
  /\b(?:decisions?|complaints?|references?|ref|cases?|statements?|reports?|numbers?|no)\.?:?\s\(?(\d{2}[ -]?\d{3}[ -]?\d{3}[a-z]?)(?![\w£]|[ -]\d)/giu;

/** The other decisions that `passages` name by reference, each once in a passage; never `own`. */
export function readCitedDecisions(passages: readonly Passage[], own: string): DecisionCited[] {
  const ownId = readReference(own)?.id;
  return passages.flatMap((passage) => {
    if (!LOOKS_LIKE_ONE.test(passage.text)) return [];
    const found = [...passage.text.matchAll(BRACKETED), ...passage.text.matchAll(INTRODUCED)]
      .toSorted((a, b) => a.index - b.index)
      .map(([, reference = ""]) => readReference(reference))
      .filter((reference): reference is Reference => reference !== undefined && reference.id !== ownId);
    return [...new Set(found.map(({ printed }) => printed))].map((reference) => ({ reference, passage }));
  });
}
