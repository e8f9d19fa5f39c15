import { type Catalogue, yearOf } from "../../phrase-index/catalogue.ts";
import { countValues } from "../engine/facet-counts.ts";

/** Every value that a reader can choose, each with its number of decisions in the collection. */
export interface FacetValues {
  readonly body: ReadonlyMap<string, number>;
  readonly category: ReadonlyMap<string, number>;
  readonly subcategory: ReadonlyMap<string, number>;
  readonly outcome: ReadonlyMap<string, number>;
  /** Every year that has a decision, oldest first. */
  readonly years: readonly number[];
}

export function readFacetValues(catalogue: Catalogue): FacetValues {
  const rows = Array.from({ length: catalogue.count }, (_, row) => row);
  const years = new Set(rows.map((row) => yearOf(catalogue, row)).filter((year) => year > 0));
  return {
    body: countValues("body", catalogue, rows),
    category: countValues("category", catalogue, rows),
    subcategory: countValues("subcategory", catalogue, rows),
    outcome: countValues("outcome", catalogue, rows),
    years: [...years].sort((a, b) => a - b),
  };
}
