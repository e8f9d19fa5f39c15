import type { CountFacet } from "../../phrase-index/browser/counts.ts";

/** What a reader calls each facet that results are counted by. */
export const COUNT_FACET_LABELS: Readonly<Record<CountFacet, string>> = {
  year: "Year",
  council: "Council or provider",
  category: "Category",
  subcategory: "Subcategory",
  outcome: "Outcome",
  section: "Section of the decision",
};
