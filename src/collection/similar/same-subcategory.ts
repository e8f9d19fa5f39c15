import type { Decision } from "../decision.ts";
import { asLink, type DecisionLink } from "../neighbours.ts";
import { subcategoryMark } from "./traits.ts";

/** The other decisions of a decision's subcategory. */
export interface SameSubcategory {
  /** `School transport`. */
  readonly name: string;
  /** Path below the categories: `education/school-transport`. */
  readonly slug: string;
  /** The newest of the others. */
  readonly newest: readonly DecisionLink[];
  /** How many decisions the subcategory has, this one included. */
  readonly total: number;
}

const MOST_SHOWN = 5;

/**
 * For each of `decisions`, which are newest first, the newest others of its subcategory,
 * by id; none for a decision that is alone there or has no subcategory.
 */
export function findSameSubcategory(decisions: readonly Decision[]): ReadonlyMap<string, SameSubcategory> {
  const found = new Map<string, SameSubcategory>();
  const groups = Map.groupBy(decisions, (decision) => subcategoryMark(decision)?.slug);
  for (const [slug, group] of groups) {
    if (slug === undefined || group.length < 2) continue;
    const links = group.slice(0, MOST_SHOWN + 1).map(asLink);
    for (const { id, subcategory = "" } of group) {
      const newest = links.filter((link) => link.id !== id).slice(0, MOST_SHOWN);
      found.set(id, { name: subcategory, slug, newest, total: group.length });
    }
  }
  return found;
}
