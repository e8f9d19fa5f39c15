import { pageAddress } from "./address.ts";
import { type Facet, type FacetMark, filterValue } from "./facets.ts";

/** The address of the search page, narrowed to the decisions that have one value of a facet. */
export function searchWithinAddress(facet: Facet, mark: FacetMark): string {
  return `${pageAddress("/search/")}?${searchWithinQuery(facet, mark)}`;
}

/** The state of the search page as it writes it into its address; a year is a span of one year. */
export function searchWithinQuery(facet: Facet, mark: FacetMark): string {
  const value = filterValue(mark);
  if (facet.filter === "year") return String(new URLSearchParams({ from: value, to: value }));
  const filter = mark.parent ? (facet.childFilter ?? facet.filter) : facet.filter;
  return String(new URLSearchParams({ [filter]: value }));
}
