import type { ListedFacts } from "./listed-facts.ts";

/** A decision as pages know it: facts from its frontmatter, its id and a hash of its file. */
export interface Decision extends ListedFacts {
  /** The reference with hyphens, and the body's slug where two bodies share it: `20-009-115-durham`. */
  readonly id: string;
  /** Changes when anything in the decision's file does. */
  readonly digest: string;
}

/**
 * Newest first. A decision without a date comes after all that have one; those of
 * one day are in the order of their ids, so that every build lists them alike.
 */
export function compareNewestFirst(a: Decision, b: Decision): number {
  return compareText(b.date ?? "", a.date ?? "") || compareText(a.id, b.id);
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
