import type { Facet } from "./chosen-filters.ts";
import { categoryOf, type SearchState } from "./state.ts";

/** A condition as Pagefind takes it: one filter, or several joined by `all` or `any`. */
export interface FilterCondition {
  readonly [filterOrJoin: string]: { readonly any: readonly string[] } | readonly FilterCondition[];
}

// Pagefind takes an empty list of values for no condition at all; no decision has this one.
const NO_VALUE = "-";

/**
 * What `state` asks for: or within a facet, and across them. A subcategory takes
 * the place of its category, so that choosing both narrows.
 * @param years every year the collection has, since Pagefind knows no ranges
 * @param except a facet to leave out, for counting what its values would give
 */
export function pagefindFilter(
  state: SearchState,
  years: readonly string[],
  except?: Facet,
): FilterCondition {
  const conditions: FilterCondition[] = [];
  if (except !== "body" && state.bodies.length > 0) conditions.push({ body: { any: state.bodies } });
  if (except !== "outcome" && state.outcomes.length > 0)
    conditions.push({ outcome: { any: state.outcomes } });
  if (except !== "category" && state.categories.length > 0) conditions.push(categoryCondition(state));
  if (except !== "year" && (state.from !== undefined || state.to !== undefined)) {
    const wanted = years.filter((year) => isWithin(Number(year), state));
    conditions.push({ year: { any: wanted.length > 0 ? wanted : [NO_VALUE] } });
  }
  return conditions.length === 0 ? {} : { all: conditions };
}

function categoryCondition({ categories, subcategories }: SearchState): FilterCondition {
  const narrowed = new Set(subcategories.map(categoryOf));
  const whole = categories.filter((category) => !narrowed.has(category));
  const conditions: FilterCondition[] = [];
  if (whole.length > 0) conditions.push({ category: { any: whole } });
  if (subcategories.length > 0) conditions.push({ subcategory: { any: subcategories } });
  return { any: conditions };
}

function isWithin(year: number, { from, to }: SearchState): boolean {
  return year >= (from ?? year) && year <= (to ?? year);
}
