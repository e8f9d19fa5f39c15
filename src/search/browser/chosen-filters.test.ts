import { describe, expect, test } from "vitest";
import { EMPTY_STATE, hasFilters, type SearchState } from "../state.ts";
import { listChosenFilters, toggleCategory, WITHOUT_FILTERS } from "./chosen-filters.ts";

const STATE: SearchState = {
  ...EMPTY_STATE,
  query: "plan",
  bodies: ["Leeds City Council"],
  categories: ["Housing", "Education"],
  subcategories: ["Education > School transport", "Education > School admissions"],
  outcomes: ["Upheld"],
  from: 2018,
  to: 2021,
  sections: ["findings"],
};

describe("listChosenFilters", () => {
  test("names every filter, a narrowed category by its subcategories", () => {
    expect(listChosenFilters(STATE).map(({ label }) => label)).toEqual([
      "Upheld",
      "Housing",
      "School transport (Education)",
      "School admissions (Education)",
      "Leeds City Council",
      "from 2018",
      "to 2021",
      "Findings",
    ]);
  });

  test("removes one value and leaves the others", () => {
    const [, , schoolTransport] = listChosenFilters(STATE);
    expect({ ...STATE, ...schoolTransport?.removal }).toEqual({
      ...STATE,
      subcategories: ["Education > School admissions"],
    });
  });

  test("does not name the query", () => {
    expect(listChosenFilters({ ...EMPTY_STATE, query: "plan" })).toEqual([]);
  });
});

describe("toggleCategory", () => {
  test("drops a category with its subcategories", () => {
    expect(toggleCategory(STATE, "Education", false)).toEqual({ categories: ["Housing"], subcategories: [] });
  });

  test("chooses a subcategory together with its category", () => {
    expect(toggleCategory(EMPTY_STATE, "Housing > Repairs", true)).toEqual({
      categories: ["Housing"],
      subcategories: ["Housing > Repairs"],
    });
  });

  test("keeps the category of a dropped subcategory", () => {
    expect(toggleCategory(STATE, "Education > School transport", false)).toEqual({
      categories: ["Housing", "Education"],
      subcategories: ["Education > School admissions"],
    });
  });
});

test("WITHOUT_FILTERS leaves no filter", () => {
  expect(hasFilters({ ...STATE, ...WITHOUT_FILTERS })).toBe(false);
});
