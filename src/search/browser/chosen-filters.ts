import { SUBCATEGORY_SEPARATOR } from "../fields.ts";
import { sectionLabel } from "../query/field-value.ts";
import type { SearchState } from "../state.ts";
import { categoryOf, subcategoryName } from "../subcategory-name.ts";

/** A part of the search a reader can take away on its own. */
export interface ChosenFilter {
  readonly facet: Facet;
  /** `Upheld`, `School transport (Education)`, `from 2018`. */
  readonly label: string;
  /** What to change to be rid of it. */
  readonly removal: Partial<SearchState>;
}

export const FACETS = ["body", "category", "outcome", "year", "section"] as const;
export type Facet = (typeof FACETS)[number];

/** Every filter of `state`, in the order in which the page offers them. */
export function listChosenFilters(state: SearchState): readonly ChosenFilter[] {
  return [
    ...state.outcomes.map((value) => ({
      facet: "outcome" as const,
      label: value,
      removal: { outcomes: without(state.outcomes, value) },
    })),
    ...listChosenCategories(state),
    ...state.bodies.map((value) => ({
      facet: "body" as const,
      label: value,
      removal: { bodies: without(state.bodies, value) },
    })),
    ...listChosenYears(state),
    ...state.sections.map((section) => ({
      facet: "section" as const,
      label: sectionLabel(section),
      removal: { sections: state.sections.filter((other) => other !== section) },
    })),
  ];
}

/** `state` with everything that `facet` asks for taken away. */
export function removalOf(facet: Facet): Partial<SearchState> {
  switch (facet) {
    case "body":
      return { bodies: [] };
    case "category":
      return { categories: [], subcategories: [] };
    case "outcome":
      return { outcomes: [] };
    case "year":
      return { from: undefined, to: undefined };
    case "section":
      return { sections: [] };
  }
}

/** What to change to be rid of every filter. */
export const WITHOUT_FILTERS: Partial<SearchState> = {
  ...removalOf("body"),
  ...removalOf("category"),
  ...removalOf("outcome"),
  ...removalOf("year"),
  ...removalOf("section"),
};

/** The change that chooses or drops a category or, named with its category, a subcategory. */
export function toggleCategory(state: SearchState, value: string, chosen: boolean): Partial<SearchState> {
  if (!value.includes(SUBCATEGORY_SEPARATOR)) {
    return chosen ? { categories: toggle(state.categories, value, true) } : categoryRemoval(state, value);
  }
  return {
    categories: toggle(state.categories, categoryOf(value), true),
    subcategories: toggle(state.subcategories, value, chosen),
  };
}

/** `values` with or without `value`. */
export function toggle(values: readonly string[], value: string, chosen: boolean): readonly string[] {
  return chosen ? [...without(values, value), value] : without(values, value);
}

function without(values: readonly string[], value: string): readonly string[] {
  return values.filter((other) => other !== value);
}

/** A category goes with what was chosen below it. */
function categoryRemoval(state: SearchState, category: string): Partial<SearchState> {
  return {
    categories: without(state.categories, category),
    subcategories: state.subcategories.filter((value) => categoryOf(value) !== category),
  };
}

/** A category that is narrowed shows as its subcategories only. */
function listChosenCategories(state: SearchState): readonly ChosenFilter[] {
  return state.categories.flatMap((category): readonly ChosenFilter[] => {
    const below = state.subcategories.filter((value) => categoryOf(value) === category);
    if (below.length === 0) {
      return [{ facet: "category", label: category, removal: categoryRemoval(state, category) }];
    }
    return below.map((value) => ({
      facet: "category",
      label: `${subcategoryName(value)} (${category})`,
      removal: { subcategories: without(state.subcategories, value) },
    }));
  });
}

function listChosenYears({ from, to }: SearchState): readonly ChosenFilter[] {
  const filters: ChosenFilter[] = [];
  if (from !== undefined)
    filters.push({ facet: "year", label: `from ${from}`, removal: { from: undefined } });
  if (to !== undefined) filters.push({ facet: "year", label: `to ${to}`, removal: { to: undefined } });
  return filters;
}
