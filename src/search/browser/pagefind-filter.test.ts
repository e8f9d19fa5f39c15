import { describe, expect, test } from "vitest";
import { pagefindFilter } from "./pagefind-filter.ts";
import { EMPTY_STATE } from "./state.ts";

const YEARS = ["2017", "2018", "2020", "2021"];

describe("pagefindFilter", () => {
  test("asks for nothing where nothing is chosen", () => {
    expect(pagefindFilter(EMPTY_STATE, YEARS)).toEqual({});
  });

  test("joins values of a facet by or and facets by and", () => {
    const state = { ...EMPTY_STATE, outcomes: ["Upheld", "Not upheld"], bodies: ["Leeds City Council"] };
    expect(pagefindFilter(state, YEARS)).toEqual({
      all: [{ body: { any: ["Leeds City Council"] } }, { outcome: { any: ["Upheld", "Not upheld"] } }],
    });
  });

  test("lets a subcategory narrow its own category only", () => {
    const state = {
      ...EMPTY_STATE,
      categories: ["Education", "Housing"],
      subcategories: ["Education > School transport"],
    };
    expect(pagefindFilter(state, YEARS)).toEqual({
      all: [
        {
          any: [
            { category: { any: ["Housing"] } },
            { subcategory: { any: ["Education > School transport"] } },
          ],
        },
      ],
    });
  });

  test.each([
    [{ from: 2018, to: 2020 }, ["2018", "2020"]],
    [{ from: 2018 }, ["2018", "2020", "2021"]],
    [{ to: 2018 }, ["2017", "2018"]],
  ])("asks for the years of %o that the collection has", (range, years) => {
    expect(pagefindFilter({ ...EMPTY_STATE, ...range }, YEARS)).toEqual({ all: [{ year: { any: years } }] });
  });

  test("asks for a value no decision has when no year is in the range", () => {
    expect(pagefindFilter({ ...EMPTY_STATE, from: 2019, to: 2019 }, YEARS)).toEqual({
      all: [{ year: { any: ["-"] } }],
    });
  });

  test("leaves out the facet that is being counted", () => {
    const state = { ...EMPTY_STATE, outcomes: ["Upheld"], bodies: ["Leeds City Council"], from: 2018 };
    expect(pagefindFilter({ ...state, from: undefined }, YEARS, "outcome")).toEqual({
      all: [{ body: { any: ["Leeds City Council"] } }],
    });
  });
});
