import { describe, expect, test } from "vitest";
import { SEARCH_FILTERS } from "../search/fields.ts";
import { aDecision } from "./a-decision.ts";
import type { Decision } from "./decision.ts";
import { FACETS, type Facet, filterValue, SEARCH_FACETS } from "./facets.ts";
import { listPagePath } from "./pagination.ts";

describe("FACETS", () => {
  test("covers every filter of search, each once", () => {
    const filters = SEARCH_FACETS.flatMap(({ filter, childFilter }) => [filter, childFilter ?? []].flat());
    expect(filters.sort()).toEqual([...SEARCH_FILTERS].sort());
  });

  test("gives every facet addresses of its own", () => {
    expect(new Set(FACETS.map(({ path }) => path)).size).toBe(FACETS.length);
  });
});

describe("reading a decision", () => {
  test("finds a value for every facet", () => {
    const eloquent = aDecision({
      remedies: [{ kind: "apology", paragraph: 47 }],
      law: [aLaw("Education Act 1996", 12, false)],
    });
    const values = FACETS.map(({ path, read }) => [path, read(eloquent).map(({ slug }) => slug)]);
    expect(values).toEqual([
      ["councils", ["wexmoor-borough-council"]],
      ["categories", ["education", "education/school-transport"]],
      ["outcomes", ["upheld"]],
      ["years", ["2018"]],
      ["kinds", ["council"]],
      ["remedies", ["apology"]],
      ["law", ["education-act-1996"]],
    ]);
  });

  test("finds none where the text does not say", () => {
    const { category: _category, outcome: _outcome, date: _date, ...silent } = aDecision();
    expect(FACETS.map(({ read }) => read(silent).length)).toEqual([1, 0, 0, 0, 1, 0, 0]);
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

  test("gives a subcategory no address of a later page of its category's list", () => {
    const marks = facet("category").read(aDecision({ category: "Education", subcategory: "2" }));
    const pages = [1, 2, 3].map((number) => listPagePath("education/", number));
    expect(pages).not.toContain(`${marks[1]?.slug}/`);
  });

  test.each([
    ["categories", (category: string) => aDecision({ category })],
    ["outcomes", (outcome: string) => aDecision({ outcome })],
    ["law", (name: string) => aDecision({ law: [aLaw(name, 12, false)] })],
  ])("keeps a page under /%s/ for each of two values that differ in a sign", (path, withValue) => {
    const [one, other] = ["Plan C", "Plan C++"].map((name) => facetAt(path).read(withValue(name))[0]);
    expect(one?.slug).toBe("plan-c");
    expect(other?.slug).not.toBe("plan-c");
  });

  test("counts a decision once for a remedy and a law that it names several times", () => {
    const decision = aDecision({
      remedies: [
        { kind: "apology", paragraph: 47 },
        { kind: "apology", paragraph: 49 },
      ],
      law: [aLaw("Care Act 2014", 8, false), aLaw("Care Act 2014", 12, false)],
    });
    expect(facetAt("remedies").read(decision)).toEqual([{ slug: "apology", name: "Apology" }]);
    expect(facetAt("law").read(decision)).toEqual([{ slug: "care-act-2014", name: "Care Act 2014" }]);
  });

  test("leaves out law that only the standard wording names", () => {
    expect(facetAt("law").read(aDecision({ law: [aLaw("Local Government Act 1974", 4, true)] }))).toEqual([]);
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

function facetAt(path: string): Facet {
  const found = FACETS.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`Found no facet under "/${path}/".`);
  return found;
}

function aLaw(name: string, paragraph: number, standard: boolean): Decision["law"][number] {
  return { name, provisions: [], paragraph, standard };
}
