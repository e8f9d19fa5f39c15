import type { Decision } from "./decision.ts";
import { type FacetValue, indexFacet } from "./facet-index.ts";
import type { Facet } from "./facets.ts";

/** How many values of a facet are shown before a link leads to the rest. */
const SHOWN = 6;

/** The values that most of `decisions` have, most first; none when all have the same one. */
export function topValues(facet: Facet, decisions: readonly Decision[]): readonly FacetValue[] {
  const { values } = indexFacet(facet, decisions);
  return values.length < 2 ? [] : values.toSorted(byCount).slice(0, SHOWN);
}

/** The values with the most decisions, in the facet's own order; years by date alone. */
export function chooseShown(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  if (facet.order === "newest") return values.slice(0, SHOWN);
  const most = new Set(values.toSorted(byCount).slice(0, SHOWN));
  return values.filter((value) => most.has(value));
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.decisions.length - a.decisions.length;
}
