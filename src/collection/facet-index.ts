import { compareText, type Decision } from "./decision.ts";
import type { Facet, FacetMark } from "./facets.ts";

/** One value of a facet with the decisions that have it, in the order they were given. */
export interface FacetValue extends FacetMark {
  readonly decisions: readonly Decision[];
  /** Its subcategories; empty for most facets. */
  readonly children: readonly FacetValue[];
}

/** A facet over a collection. */
export interface FacetIndex {
  /** Top values in the facet's order. */
  readonly values: readonly FacetValue[];
  /** How many decisions have no value. */
  readonly missing: number;
}

/**
 * Divides `decisions` by `facet`. Values are told apart by slug; where texts spell
 * one value in several ways, the spelling of the first decision names it.
 */
export function indexFacet(facet: Facet, decisions: readonly Decision[]): FacetIndex {
  const groups = new Map<string, { mark: FacetMark; decisions: Decision[] }>();
  let missing = 0;
  for (const decision of decisions) {
    const marks = facet.read(decision);
    if (marks.length === 0) missing += 1;
    for (const mark of marks) {
      const group = groups.get(mark.slug);
      if (group) group.decisions.push(decision);
      else groups.set(mark.slug, { mark, decisions: [decision] });
    }
  }
  const all = [...groups.values()].map((group) => ({ ...group.mark, decisions: group.decisions }));
  const childrenOf = Map.groupBy(all, ({ parent }) => parent?.slug);
  const nest = (slug: string | undefined): FacetValue[] =>
    (childrenOf.get(slug) ?? [])
      .map((value) => ({ ...value, children: nest(value.slug) }))
      .sort(compareValues(facet));
  return { values: nest(undefined), missing };
}

/** The values and, after each, its children: every value that has a page of its own. */
export function listWithChildren(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.flatMap((value) => [value, ...value.children]);
}

/** The letter under which a list from A to Z has `name`: `#` when it starts with none. */
export function initialOf(name: string): string {
  const initial = name.normalize("NFD").charAt(0).toUpperCase();
  return initial >= "A" && initial <= "Z" ? initial : "#";
}

function compareValues({ order }: Facet): (a: FacetValue, b: FacetValue) => number {
  const byName = (a: FacetValue, b: FacetValue) =>
    a.name.localeCompare(b.name, "en-GB") || compareText(a.slug, b.slug);
  if (order === "newest") return (a, b) => compareText(b.slug, a.slug);
  if (order === "count") return (a, b) => b.decisions.length - a.decisions.length || byName(a, b);
  return byName;
}
