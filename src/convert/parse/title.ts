import { readReference } from "../../decision/reference.ts";

/** A title line, read apart. */
export interface Title {
  readonly bodyName: string;
  /** As printed: `17 009 175`. The first one where the brackets hold several. */
  readonly reference: string;
  /** How many references the brackets hold. */
  readonly count: number;
}

const LONGEST_TITLE = 300;

/**
 * The body and reference of a title such as `Burlington Care (ASC) Limited (20 013 974)`:
 * the reference is the last bracket group, the body all before it. `undefined` when
 * `text` does not end in a bracketed reference.
 */
export function readTitle(text: string): Title | undefined {
  if (text.length > LONGEST_TITLE || !text.endsWith(")")) return undefined;
  const open = text.lastIndexOf("(");
  const bodyName = text.slice(0, open).trim();
  if (open < 1 || bodyName === "") return undefined;
  const references = text
    .slice(open + 1, -1)
    .split(/ and | & |, |\//u)
    .map(readReference);
  const [first] = references;
  if (!first || references.includes(undefined)) return undefined;
  return { bodyName, reference: first.printed, count: references.length };
}

// Yes: "Anytown Council (17 009)", "Anytown Council (17 009 1755)". No: "Anytown Council (the Council)".
const DAMAGED = /\([\s\d-]*\d[\s\d-]*[a-z]?\)?$/iu;

// Yes: "Anytown Council 17 009 175", "Anytown Council [17 009 175]", "Reference: 17009175". No: "Report 201503219".
const BARE = /(?<![\d(])\d{2}[ -]?\d{3}[ -]?\d{3}[a-z]?[\]}]?$/iu;

/** Whether `text` ends in a reference that is not in round brackets. */
export function hasBareReference(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text) && BARE.test(text);
}

/** Whether `text` looks like a title whose reference is damaged: digits in brackets at its end. */
export function isDamagedTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text) && DAMAGED.test(text) && !readTitle(text);
}
