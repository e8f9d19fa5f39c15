/** A decision's reference in its two spellings. */
export interface Reference {
  /** As printed on a statement: `17 009 175`, with a letter in joint cases: `19 018 519c`. */
  readonly printed: string;
  /** As written in an address: `17-009-175`. */
  readonly id: string;
}

// Yes: "17 009 175", "17-009-175", "17/009/175", "17009175", "19 018 519c". No: "17 0091 75".
const REFERENCE = /^(\d{2})[\s/-]?(\d{3})[\s/-]?(\d{3})\s?([a-z])?$/iu;

/**
 * The reference spelled by the whole of `text`, with spaces, hyphens or slashes, or
 * with nothing between; `undefined` when it spells none.
 */
export function readReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, year, middle, last, suffix] = match;
  const letter = suffix?.toLowerCase() ?? "";
  return { printed: `${year} ${middle} ${last}${letter}`, id: `${year}-${middle}-${last}${letter}` };
}
