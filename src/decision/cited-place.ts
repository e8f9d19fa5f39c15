/** A place in a decision that can be cited. */
export interface CitedPlace {
  /** `p14`, `p1-a`, `p14-2`. */
  readonly anchor: string;
  /** As a citation names it: `14`, `1 a)`. A bullet has no name, so its paragraph is given. */
  readonly name: string;
}

// Yes: "p14", "p1-a", "p14-2". No: "u3", "p14-x2", "parking".
const ANCHOR = /^p(\d+)(?:-(?:([a-z]+)|\d+))?$/u;

/** The place that the anchor of a paragraph or item stands for; `undefined` for any other anchor. */
export function readCitedPlace(anchor: string): CitedPlace | undefined {
  const match = ANCHOR.exec(anchor);
  if (!match) return undefined;
  const [, number = "", letter] = match;
  return { anchor, name: letter === undefined ? number : `${number} ${letter})` };
}
