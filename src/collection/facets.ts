import { type SearchFilter, SUBCATEGORY_SEPARATOR } from "../search/fields.ts";
import type { ListedFacts } from "./listed-facts.ts";
import { slugOf } from "./slug.ts";

/** One value of a facet that a decision has: where its page is and what it is called. */
export interface FacetMark {
  /** Path below the facet's own: `leeds-city-council`, `education/school-transport`. */
  readonly slug: string;
  /** `School transport`. */
  readonly name: string;
  /** The value above it, for a subcategory. */
  readonly parent?: FacetMark;
}

/** A way to divide the collection. Routes, labels, lists and search marks all come from this list. */
export interface Facet {
  /** What search calls it; a value with a parent has the name of `childFilter`. */
  readonly filter: SearchFilter;
  readonly childFilter?: SearchFilter;
  /** First part of its addresses. */
  readonly path: string;
  /** `Council or provider`. */
  readonly label: string;
  /** `Councils and providers`. */
  readonly plural: string;
  /** What the values are, inside a sentence: `3 councils and providers`. */
  readonly noun: { readonly one: string; readonly many: string };
  /** What a decision that has no value fails to state: `a category`. */
  readonly missing: string;
  /** How a page about one value is introduced: `Decisions about`. */
  readonly lead: string;
  /** How its values are listed: by name, under letters; by name; newest first; most decisions first. */
  readonly order: "letters" | "name" | "newest" | "count";
  /** The values of a decision, a parent before its child; none where the text does not say. */
  readonly read: (decision: ListedFacts) => readonly FacetMark[];
}

export const FACETS: readonly Facet[] = [
  {
    filter: "body",
    path: "councils",
    label: "Council or provider",
    plural: "Councils and providers",
    noun: { one: "council or provider", many: "councils and providers" },
    missing: "a council or provider",
    lead: "Decisions about",
    order: "letters",
    read: ({ body }) => [{ slug: body.slug, name: body.name }],
  },
  {
    filter: "category",
    childFilter: "subcategory",
    path: "categories",
    label: "Category",
    plural: "Categories",
    noun: { one: "category", many: "categories" },
    missing: "a category",
    lead: "Decisions in",
    order: "name",
    read: readCategories,
  },
  {
    filter: "outcome",
    path: "outcomes",
    label: "Outcome",
    plural: "Outcomes",
    noun: { one: "outcome", many: "outcomes" },
    missing: "an outcome",
    lead: "Decisions with the outcome",
    order: "count",
    read: ({ outcome }) => (outcome ? [{ slug: slugOf(outcome), name: outcome }] : []),
  },
  {
    filter: "year",
    path: "years",
    label: "Year",
    plural: "Years",
    noun: { one: "year", many: "years" },
    missing: "a date",
    lead: "Decisions of",
    order: "newest",
    read: ({ date }) => (date ? [{ slug: date.slice(0, 4), name: date.slice(0, 4) }] : []),
  },
];

/** What a search filter calls a value: a subcategory only means something together with its category. */
export function filterValue(mark: FacetMark): string {
  return mark.parent ? `${mark.parent.name}${SUBCATEGORY_SEPARATOR}${mark.name}` : mark.name;
}

function readCategories({ category, subcategory }: ListedFacts): readonly FacetMark[] {
  if (!category) return [];
  const parent = { slug: slugOf(category), name: category };
  if (!subcategory) return [parent];
  return [parent, { slug: `${parent.slug}/${slugOf(subcategory)}`, name: subcategory, parent }];
}
