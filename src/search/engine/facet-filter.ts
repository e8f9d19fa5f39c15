import { type Catalogue, yearOf } from "../../phrase-index/catalogue.ts";
import { SUBCATEGORY_SEPARATOR } from "../fields.ts";
import type { SearchFilters } from "../state.ts";
import { categoryOf } from "../subcategory-name.ts";

/** Facets of a decision as a whole. A category and its subcategories are one. */
const DECISION_FACETS = ["body", "category", "outcome", "year"] as const;

export type DecisionFacet = (typeof DECISION_FACETS)[number];

/** Whether the decision at a row is one that the facets let through. */
export type IsKept = (row: number) => boolean;

/**
 * What `filters` let through: any of the values of a facet, and every facet.
 * @param except a facet whose choices do not count
 */
export function createFacetFilter(
  filters: SearchFilters,
  catalogue: Catalogue,
  except?: DecisionFacet,
): IsKept {
  const tests = DECISION_FACETS.flatMap((facet) => {
    const test = facet === except ? undefined : createTest(facet, filters, catalogue);
    return test ? [test] : [];
  });
  const [only] = tests;
  if (!only) return () => true;
  return tests.length === 1 ? only : (row) => tests.every((test) => test(row));
}

function createTest(facet: DecisionFacet, filters: SearchFilters, catalogue: Catalogue): IsKept | undefined {
  switch (facet) {
    case "body":
      return isOneOf(
        filters.bodies,
        catalogue.bodies.map(({ name }) => [name]),
        catalogue.body,
      );
    case "category":
      return isOneOf(listWantedCategories(filters), catalogue.categories.map(namesOf), catalogue.category);
    case "outcome":
      return isOneOf(
        filters.outcomes,
        catalogue.outcomes.map((outcome) => [outcome]),
        catalogue.outcome,
      );
    case "year":
      return isInYears(filters, catalogue);
  }
}

/** @param names what each value of the facet goes by */
function isOneOf(
  wanted: readonly string[],
  names: readonly (readonly string[])[],
  column: Uint32Array,
): IsKept | undefined {
  if (wanted.length === 0) return undefined;
  const kept = names.map((own) => own.some((name) => name !== "" && wanted.includes(name)));
  return (row) => kept[column[row] ?? -1] ?? false;
}

/** A category that is narrowed counts with its chosen subcategories only. */
function listWantedCategories({ categories, subcategories }: SearchFilters): readonly string[] {
  const narrowed = new Set(subcategories.map(categoryOf));
  return [...categories.filter((category) => !narrowed.has(category)), ...subcategories];
}

function namesOf({ category = "", subcategory }: Catalogue["categories"][number]): readonly string[] {
  return subcategory === undefined ? [category] : [category, category + SUBCATEGORY_SEPARATOR + subcategory];
}

function isInYears({ from, to }: SearchFilters, catalogue: Catalogue): IsKept | undefined {
  if (from === undefined && to === undefined) return undefined;
  return (row) => {
    const year = yearOf(catalogue, row);
    return year > 0 && year >= (from ?? year) && year <= (to ?? year);
  };
}
