import { createRowFilter, groupFilters } from "../../phrase-index/browser/row-filter.ts";
import type { Catalogue } from "../../phrase-index/catalogue.ts";
import type { Query } from "../query/query.ts";
import type { IsKept } from "./facet-filter.ts";

/**
 * What `council:`, `category:`, `outcome:` and `year:` beside the words of a query let
 * through: the same as the facets that they are twins of.
 */
export function createTypedFilter({ parts }: Query, catalogue: Catalogue): IsKept {
  const groups = groupFilters(parts.filter(({ type }) => type !== "reference")).map((nodes) =>
    nodes.map((node) => createRowFilter(node, catalogue, undefined)),
  );
  return (row) => groups.every((group) => group.some((isWanted) => isWanted(row)));
}
