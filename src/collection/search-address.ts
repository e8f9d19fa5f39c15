import { pageAddress } from "./address.ts";
import { type FacetMark, filterValue, type SearchFacet } from "./facets.ts";

/** One value of a facet that search can narrow by. */
export interface SearchMark {
  readonly facet: SearchFacet;
  readonly mark: FacetMark;
}

/** The address of the search page, narrowed to the decisions that have all of `marks`. */
export function searchWithinAddress(...marks: readonly SearchMark[]): string {
  return `${pageAddress("/search/")}?${searchWithinQuery(...marks)}`;
}

/** The address of the search page with `typed` in its box. */
export function searchForAddress(typed: string): string {
  return `${pageAddress("/search/")}?${new URLSearchParams({ q: typed })}`;
}

/** The state of the search page as it writes it into its address; a year is a span of one year. */
export function searchWithinQuery(...marks: readonly SearchMark[]): string {
  const query = new URLSearchParams();
  for (const { facet, mark } of marks) {
    const value = filterValue(mark);
    if (facet.filter === "year") {
      query.append("from", value);
      query.append("to", value);
    } else {
      query.append(mark.parent ? (facet.childFilter ?? facet.filter) : facet.filter, value);
    }
  }
  return String(query);
}
