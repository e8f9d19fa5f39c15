import { describe, expect, test } from "vitest";
import { SEARCH_FILTERS } from "../search/fields.ts";
import { aDecision } from "./a-decision.ts";
import { FACETS, type Facet, filterValue } from "./facets.ts";

describe("FACETS", () => {
  test("covers every filter of search, each once", () => {
    const filters = FACETS.flatMap(({ filter, childFilter }) => [filter, childFilter ?? []].flat());
    expect(filters.sort()).toEqual([...SEARCH_FILTERS].sort());
  });

  test("gives every facet addresses of its own", () => {
    expect(new Set(FACETS.map(({ path }) => path)).size).toBe(FACETS.length);
  });
});

describe("reading a decision", () => {
  test("finds a value for every facet", () => {
    const values = FACETS.map(({ path, read }) => [path, read(aDecision()).map(({ slug }) => slug)]);
    expect(values).toEqual([
      ["councils", ["wexmoor-borough-council"]],
      ["categories", ["education", "education/school-transport"]],
      ["outcomes", ["upheld"]],
      ["years", ["2018"]],
    ]);
  });

  test("finds none where the text does not say", () => {
    const { category: _category, outcome: _outcome, date: _date, ...silent } = aDecision();
    expect(FACETS.map(({ read }) => read(silent).length)).toEqual([1, 0, 0, 0]);
  });

  test("names a subcategory together with its category for search", () => {
    expect(facet("category").read(aDecision()).map(filterValue)).toEqual([
      "Education",
      "Education > School transport",
    ]);
  });

  test("tells apart subcategories of one name under different categories", () => {
    const slugs = ["Housing", "Planning"].flatMap((category) =>
      facet("category")
        .read(aDecision({ category, subcategory: "Other" }))
        .map(({ slug }) => slug),
    );
    expect(slugs).toEqual(["housing", "housing/other", "planning", "planning/other"]);
  });

  test("keeps an outcome that nobody expected", () => {
    expect(facet("outcome").read(aDecision({ outcome: "Settled" }))).toEqual([
      { slug: "settled", name: "Settled" },
    ]);
  });
});

function facet(filter: string): Facet {
  const found = FACETS.find((candidate) => candidate.filter === filter);
  if (!found) throw new Error(`Found no facet "${filter}".`);
  return found;
}
