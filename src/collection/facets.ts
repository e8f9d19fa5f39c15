import { BODY_KIND_LABELS } from "../decision/body-kind.ts";
import { REMEDY_KIND_LABELS } from "../decision/remedy-kind.ts";
import { type SearchFilter, SUBCATEGORY_SEPARATOR } from "../search/fields.ts";
import type { ListedFacts } from "./listed-facts.ts";
import { slugBelowList, slugOf } from "./slug.ts";

/** One value of a facet that a decision has: where its page is and what it is called. */
export interface FacetMark {
  /** Path below the facet's own: `leeds-city-council`, `education/school-transport`. */
  readonly slug: string;
  /** `School transport`. */
  readonly name: string;
  /** The value above it, for a subcategory. */
  readonly parent?: FacetMark;
  /** An address elsewhere that says what the value is: the text of a law. */
  readonly url?: string;
}

/** A way to divide the collection. Routes, labels, lists and search marks all come from this list. */
export interface Facet {
  /**
   * What search calls it; a value with a parent has the name of `childFilter`. Absent for
   * a facet that search does not narrow by.
   */
  readonly filter?: SearchFilter;
  readonly childFilter?: SearchFilter;
  /** First part of its addresses. */
  readonly path: string;
  /** `Council or provider`. */
  readonly label: string;
  /** `Councils and providers`. */
  readonly plural: string;
  /** What the values are, inside a sentence: `3 councils and providers`. */
  readonly noun: { readonly one: string; readonly many: string };
  /** What is said of decisions that have no value, after their number. */
  readonly missing: { readonly one: string; readonly many: string };
  /** Where readers meet it first: in the header of every page, on the home page, or among all ways to browse. */
  readonly prominence: "header" | "home" | "browse";
  /** What the page about all its values says of them. */
  readonly about: string;
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
    missing: notStating("a council or provider"),
    prominence: "header",
    about: "The organisation that the complaint was about.",
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
    missing: notStating("a category"),
    prominence: "header",
    about: "What the complaint was about, in the publisher’s own words.",
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
    missing: notStating("an outcome"),
    prominence: "home",
    about: "What was decided.",
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
    missing: notStating("a date"),
    prominence: "home",
    about: "When it was decided; the complaint was often made a year or more before.",
    lead: "Decisions made in",
    order: "newest",
    read: ({ date }) => (date ? [{ slug: date.slice(0, 4), name: date.slice(0, 4) }] : []),
  },
  {
    path: "kinds",
    label: "Kind of body",
    plural: "Kinds of body",
    noun: { one: "kind of body", many: "kinds of body" },
    missing: notStating("a kind of body"),
    prominence: "browse",
    about: "Councils, care providers, schools and others, told from their names.",
    lead: "Decisions about",
    order: "count",
    read: ({ body: { kind } }) => [{ slug: kind, name: BODY_KIND_LABELS[kind] }],
  },
  {
    path: "remedies",
    label: "Remedy",
    plural: "Remedies",
    noun: { one: "kind of remedy", many: "kinds of remedy" },
    missing: { one: "has none that could be read", many: "have none that could be read" },
    prominence: "browse",
    about: "What the body agreed to do, as read from the text.",
    lead: "Decisions with the remedy",
    order: "count",
    read: readRemedies,
  },
  {
    path: "law",
    label: "Law or guidance",
    plural: "Law and guidance",
    noun: { one: "law or guidance document", many: "laws and guidance documents" },
    missing: {
      one: "cites none outside the standard wording",
      many: "cite none outside the standard wording",
    },
    prominence: "browse",
    about:
      "Acts, regulations and guidance cited in the reasoning, not in the standard words about the ombudsman’s powers.",
    lead: "Decisions citing",
    order: "letters",
    read: readLaws,
  },
];

/** A facet that the search page can narrow by. */
export type SearchFacet = Facet & { readonly filter: SearchFilter };

export const SEARCH_FACETS: readonly SearchFacet[] = FACETS.filter(isSearchFacet);

/** Whether the search page can narrow by `facet`. */
export function isSearchFacet(facet: Facet): facet is SearchFacet {
  return facet.filter !== undefined;
}

/** What a search filter calls a value: a subcategory only means something together with its category. */
export function filterValue(mark: FacetMark): string {
  return mark.parent ? `${mark.parent.name}${SUBCATEGORY_SEPARATOR}${mark.name}` : mark.name;
}

function readCategories({ category, subcategory }: ListedFacts): readonly FacetMark[] {
  if (!category) return [];
  const parent = { slug: slugOf(category), name: category };
  if (!subcategory) return [parent];
  return [parent, { slug: `${parent.slug}/${slugBelowList(subcategory)}`, name: subcategory, parent }];
}

/** Each kind once, however often the decision names it. */
function readRemedies({ remedies }: ListedFacts): readonly FacetMark[] {
  return [...new Set(remedies.map(({ kind }) => kind))].map((kind) => ({
    slug: kind,
    name: REMEDY_KIND_LABELS[kind],
  }));
}

/** Nearly every decision names the same few laws in its standard wording, which says nothing about it. */
function readLaws({ law }: ListedFacts): readonly FacetMark[] {
  const cited = law.filter(({ standard }) => !standard);
  const marks = cited.map(({ name, url }) => ({ slug: slugOf(name), name, ...(url && { url }) }));
  return [...new Map(marks.map((mark) => [mark.slug, mark])).values()];
}

function notStating(fact: string): Facet["missing"] {
  return { one: `does not state ${fact}`, many: `do not state ${fact}` };
}
