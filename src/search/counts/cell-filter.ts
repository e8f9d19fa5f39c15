import type { CountFacet } from "../../phrase-index/browser/counts.ts";
import type { Catalogue } from "../../phrase-index/catalogue.ts";
import { SEARCH_SECTIONS } from "../../phrase-index/section-code.ts";
import { sectionLabel } from "../query/field-value.ts";
import type { SearchState } from "../state.ts";
import { categoryOf } from "../subcategory-name.ts";

/** What a cell of a table of counts is called and stands for. */
export interface CellName {
  readonly label: string;
  /** Change of a search that leaves the decisions of this cell; none where the source states no value. */
  readonly filter?: Partial<SearchState>;
}

/** Names the cell that `countBy` gave the key `key`. */
export function nameCell(facet: CountFacet, key: string, catalogue: Catalogue): CellName {
  if (key === "") return { label: "Not stated" };
  switch (facet) {
    case "year":
      return { label: key, filter: { from: Number(key), to: Number(key) } };
    case "council": {
      const name = catalogue.bodies.find(({ slug }) => slug === key)?.name ?? key;
      return { label: name, filter: { bodies: [name] } };
    }
    case "category":
      return { label: key, filter: { categories: [key], subcategories: [] } };
    case "subcategory":
      return { label: key, filter: narrowTo(key) };
    case "outcome":
      return { label: key, filter: { outcomes: [key] } };
    case "section": {
      const section = SEARCH_SECTIONS.find((one) => one === key);
      return section ? { label: sectionLabel(section), filter: { sections: [section] } } : { label: key };
    }
  }
}

/** A category without a subcategory has a cell of its own, which no filter leaves alone. */
function narrowTo(key: string): Partial<SearchState> {
  const category = categoryOf(key);
  return { categories: [category], subcategories: key === category ? [] : [key] };
}
