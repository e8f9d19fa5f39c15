import { SUBCATEGORY_SEPARATOR } from "../fields.ts";
import { foldWord } from "../words/browser/fold-word.ts";
import type { FilterCounts } from "./pagefind-api.ts";
import { categoryOf, type SearchState, subcategoryName } from "./state.ts";

/** A value a reader can choose, with how many decisions choosing it would show. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
  /** `undefined` while it is being counted. */
  readonly count: number | undefined;
  /** Subcategories; empty for other values. */
  readonly children: readonly FacetOption[];
}

/** What is needed to offer a facet. */
export interface FacetSource {
  /** Every value of the collection, with its number of decisions. */
  readonly all: FilterCounts;
  /** The same for the search at hand without this facet's own choices. */
  readonly counts: FilterCounts | undefined;
}

/** The outcomes or bodies to offer: most frequent in the collection first, so that the order never changes. */
export function listOptions(
  filter: "outcome" | "body",
  chosen: readonly string[],
  source: FacetSource,
): readonly FacetOption[] {
  return orderValues(source.all[filter], chosen).map((value) => ({
    value,
    label: value,
    chosen: chosen.includes(value),
    count: countOf(source, filter, value),
    children: [],
  }));
}

/** The categories to offer, each with its subcategories. */
export function listCategories(state: SearchState, source: FacetSource): readonly FacetOption[] {
  const below = orderValues(source.all["subcategory"], state.subcategories);
  return orderValues(source.all["category"], state.categories).map((category) => ({
    value: category,
    label: category,
    chosen: state.categories.includes(category),
    count: countOf(source, "category", category),
    children: below
      .filter((value) => value.startsWith(category + SUBCATEGORY_SEPARATOR) && categoryOf(value) === category)
      .map((value) => ({
        value,
        label: subcategoryName(value),
        chosen: state.subcategories.includes(value),
        count: countOf(source, "subcategory", value),
        children: [],
      })),
  }));
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

function orderValues(totals: FilterCounts[string] | undefined, chosen: readonly string[]): readonly string[] {
  const known = Object.entries(totals ?? {}).sort(
    ([nameA, countA], [nameB, countB]) => countB - countA || nameA.localeCompare(nameB, "en-GB"),
  );
  const names = known.map(([name]) => name);
  return [...names, ...chosen.filter((value) => !names.includes(value))];
}

function countOf({ counts }: FacetSource, filter: string, value: string): number | undefined {
  return counts && (counts[filter]?.[value] ?? 0);
}
