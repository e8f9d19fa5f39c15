import { describe, expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import type { Decision } from "./decision.ts";
import { indexFacet, initialOf, listWithChildren } from "./facet-index.ts";
import { FACETS } from "./facets.ts";

function index(filter: string, decisions: readonly Decision[]) {
  const [facet] = FACETS.filter((candidate) => candidate.filter === filter);
  if (!facet) throw new Error(`Found no facet "${filter}".`);
  return indexFacet(facet, decisions);
}

function aboutBody(name: string): Decision {
  return aDecision({ body: { name, slug: name.toLowerCase(), kind: "council" } });
}

describe("indexFacet", () => {
  test("counts each value and keeps its decisions in order", () => {
    const decisions = [
      aDecision({ id: "a" }),
      aDecision({ id: "b", outcome: "Not upheld" }),
      aDecision({ id: "c" }),
    ];
    const { values } = index("outcome", decisions);
    expect(values.map(({ name, decisions }) => [name, decisions.map(({ id }) => id)])).toEqual([
      ["Upheld", ["a", "c"]],
      ["Not upheld", ["b"]],
    ]);
  });

  test("puts subcategories under their category and counts both", () => {
    const decisions = [
      aDecision({ subcategory: "School transport" }),
      aDecision({ subcategory: "Alternative provision" }),
      aDecision({ category: "Housing", subcategory: "Other" }),
    ];
    const { values } = index("category", decisions);
    expect(
      values.map(({ name, decisions, children }) => [
        name,
        decisions.length,
        children.map((child) => child.name),
      ]),
    ).toEqual([
      ["Education", 2, ["Alternative provision", "School transport"]],
      ["Housing", 1, ["Other"]],
    ]);
  });

  test("counts decisions that have no value", () => {
    const { outcome: _outcome, ...silent } = aDecision();
    expect(index("outcome", [silent, aDecision()]).missing).toBe(1);
  });

  test("takes two spellings of one value together under the first", () => {
    const decisions = [
      aDecision({ category: "Other Categories" }),
      aDecision({ category: "Other categories" }),
    ];
    const { values } = index("category", decisions);
    expect(values.map(({ name, decisions }) => [name, decisions.length])).toEqual([["Other Categories", 2]]);
  });

  test("lists years newest first and bodies by name", () => {
    const years = [aDecision({ date: "2016-01-01" }), aDecision({ date: "2025-01-01" })];
    expect(index("year", years).values.map(({ name }) => name)).toEqual(["2025", "2016"]);
    const bodies = ["Penhallow", "Ashcombe", "Émeraude"].map(aboutBody);
    expect(index("body", bodies).values.map(({ name }) => name)).toEqual([
      "Ashcombe",
      "Émeraude",
      "Penhallow",
    ]);
  });

  test("holds nothing for an empty collection", () => {
    expect(index("body", [])).toEqual({ values: [], missing: 0 });
  });
});

test("lists a value before its children", () => {
  const { values } = index("category", [aDecision()]);
  expect(listWithChildren(values).map(({ slug }) => slug)).toEqual([
    "education",
    "education/school-transport",
  ]);
});

test("puts a name under its first letter, without accent, and anything else under #", () => {
  expect(["Ashcombe", "Émeraude", "penhallow", "3 Rivers"].map(initialOf)).toEqual(["A", "E", "P", "#"]);
});
