import { SEARCH_SECTIONS, type SearchSection } from "../../phrase-index/section-code.ts";
import { sectionLabel } from "../query/field-value.ts";
import type { SearchState } from "../state.ts";
import { categoryOf, subcategoryName } from "../subcategory-name.ts";
import { foldWord } from "../words/browser/fold-word.ts";

/** A value a reader can choose, with how many decisions choosing it would show. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly count: number;
  /** Subcategories; empty for other values. */
  readonly children: readonly FacetOption[];
}

/** What is needed to offer a facet: a number of decisions for each value. */
export interface FacetSource {
  /** In the collection. */
  readonly all: ReadonlyMap<string, number>;
  /** In the search at hand without this facet's own choices. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The outcomes or bodies to offer: most frequent in the collection first, so that the order never changes. */
export function listOptions(chosen: readonly string[], source: FacetSource): readonly FacetOption[] {
  return orderValues(source.all, chosen).map((value) => createOption(value, value, chosen, source));
}

/** The categories to offer, each with its subcategories. */
export function listCategories(
  state: Pick<SearchState, "categories" | "subcategories">,
  category: FacetSource,
  subcategory: FacetSource,
): readonly FacetOption[] {
  const below = Map.groupBy(orderValues(subcategory.all, state.subcategories), categoryOf);
  return orderValues(category.all, state.categories).map((value) => ({
    ...createOption(value, value, state.categories, category),
    children: (below.get(value) ?? []).map((child) =>
      createOption(child, subcategoryName(child), state.subcategories, subcategory),
    ),
  }));
}

/** The sections to offer, in the order in which they stand in a decision. */
export function listSections(
  chosen: readonly SearchSection[],
  counts: FacetSource["counts"],
): readonly FacetOption[] {
  const source = { all: new Map(), counts };
  return SEARCH_SECTIONS.map((section) => createOption(section, sectionLabel(section), chosen, source));
}

function createOption(
  value: string,
  label: string,
  chosen: readonly string[],
  { counts }: FacetSource,
): FacetOption {
  return { value, label, chosen: chosen.includes(value), count: counts.get(value) ?? 0, children: [] };
}

/** How a list is cut down for the reader. */
export interface Narrowing {
  /** What was typed to find a value. */
  readonly typed: string;
  /** Whether the reader asked for all values. */
  readonly all: boolean;
  /** How many are shown unasked. */
  readonly limit: number;
}

/**
 * The options to show: chosen ones always; of the others, those that match what
 * was typed or, with nothing typed, the first that would show any decision.
 */
export function visibleOptions(
  options: readonly FacetOption[],
  { typed, all, limit }: Narrowing,
): readonly FacetOption[] {
  const needle = foldLabel(typed);
  if (needle !== "") {
    return options.filter(({ label, chosen }) => chosen || foldLabel(label).includes(needle));
  }
  if (all) return options;
  const useful = options.filter(({ chosen, count }) => chosen || count !== 0);
  const first = new Set(useful.slice(0, limit));
  return useful.filter((option) => option.chosen || first.has(option));
}

/** Case, accents and punctuation do not count, and `&` is `and`. */
function foldLabel(label: string): string {
  return label
    .replaceAll("&", " and ")
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== "")
    .join(" ");
}

function orderValues(totals: ReadonlyMap<string, number>, chosen: readonly string[]): readonly string[] {
  const known = [...totals].sort(
    ([nameA, countA], [nameB, countB]) => countB - countA || nameA.localeCompare(nameB, "en-GB"),
  );
  return [...known.map(([name]) => name), ...chosen.filter((value) => !totals.has(value))];
}
