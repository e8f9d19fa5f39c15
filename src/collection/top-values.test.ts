import { describe, expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { indexFacet } from "./facet-index.ts";
import { FACETS } from "./facets.ts";
import { chooseShown, topValues } from "./top-values.ts";

const [, category, , year] = FACETS;
if (!category || !year) throw new Error("Found no categories and years among the facets.");

const decisions = ["A", "B", "B", "C", "C", "C", "D", "E", "F", "G", "G"].map((name) =>
  aDecision({ category: name }),
);

describe("topValues", () => {
  test("lists the values of most decisions first, equal ones by name", () => {
    const names = topValues(category, decisions).map(({ name }) => name);
    expect(names).toEqual(["C", "B", "G", "A", "D", "E"]);
  });

  test("lists nothing where every decision has the same value", () => {
    expect(topValues(category, [aDecision(), aDecision()])).toEqual([]);
  });
});

describe("chooseShown", () => {
  test("keeps the values of most decisions in their order", () => {
    const { values } = indexFacet(category, decisions);
    expect(chooseShown(category, values).map(({ name }) => name)).toEqual(["A", "B", "C", "D", "E", "G"]);
  });

  test("keeps the newest years, however few decisions they have", () => {
    const years = [2010, 2010, 2011, 2012, 2013, 2014, 2015, 2016].map((of) =>
      aDecision({ date: `${of}-01-01` }),
    );
    const { values } = indexFacet(year, years);
    expect(chooseShown(year, values).map(({ name }) => name)).toEqual([
      "2016",
      "2015",
      "2014",
      "2013",
      "2012",
      "2011",
    ]);
  });
});
