import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_STATE, parseState, type SearchState, serializeState, sortOf, withChange } from "./state.ts";

const parse = (address: string) => parseState(new URLSearchParams(address));

const FULL: SearchState = {
  query: "school transport",
  bodies: ["Oadby & Wigston Borough Council", "Leeds City Council"],
  categories: ["Housing", "Education"],
  subcategories: ["Education > School transport"],
  outcomes: ["Not upheld"],
  from: 2018,
  to: 2021,
  sort: "oldest",
  page: 3,
  size: 25,
};

describe("the address", () => {
  test("gives back every part of a state", () => {
    expect(parse(serializeState(FULL))).toEqual(FULL);
  });

  test("gives back every state that a change leads to", () => {
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
    const values = fc.uniqueArray(fc.constantFrom("Adult & care", "Housing", "Planning=", "“Other”"));
    const change = fc.record({
      query: fc.string().map((typed) => typed.trim()),
      bodies: values,
      categories: values,
      outcomes: values,
      from: year,
      to: year,
      sort: fc.constantFrom(undefined, "oldest" as const),
      page: fc.integer({ min: 1, max: 999_999 }),
      size: fc.constantFrom(10 as const, 25 as const, 50 as const),
    });
    fc.assert(
      fc.property(change, (part) => {
        const state = withChange(EMPTY_STATE, part);
        expect(parse(serializeState(state))).toEqual(state);
      }),
    );
  });

  test("is empty before anything is asked", () => {
    expect(serializeState(EMPTY_STATE)).toBe("");
    expect(parse("")).toEqual(EMPTY_STATE);
  });

  test("asks for every decision with an empty query", () => {
    expect(serializeState({ ...EMPTY_STATE, query: "" })).toBe("?q=");
    expect(parse("?q=").query).toBe("");
  });

  test("asks for every decision of a filter without naming a query", () => {
    expect(serializeState({ ...EMPTY_STATE, query: "", outcomes: ["Upheld"] })).toBe("?outcome=Upheld");
    expect(parse("?outcome=Upheld").query).toBe("");
  });

  test("leaves out the usual order, page and size", () => {
    const state = { ...EMPTY_STATE, query: "plan", sort: "relevance" as const, page: 1 };
    expect(serializeState(state)).toBe("?q=plan");
  });

  test("leaves out a category that its subcategory implies", () => {
    expect(serializeState(FULL)).not.toContain("category=Education&");
    expect(parse("?subcategory=Education+%3E+School+transport").categories).toEqual(["Education"]);
  });

  test.each([
    ["page=0", "page"],
    ["page=-1", "page"],
    ["page=two", "page"],
    ["size=7", "size"],
    ["sort=cheapest", "sort"],
    ["from=18", "from"],
    ["to=20211", "to"],
    ["subcategory=School+transport", "subcategories"],
    ["body=", "bodies"],
  ] as const)("ignores %s", (address, key) => {
    expect(parse(`?q=x&${address}`)[key]).toEqual(EMPTY_STATE[key]);
  });

  test("takes years in the wrong order for the years between them", () => {
    expect(parse("?from=2021&to=2018")).toMatchObject({ from: 2018, to: 2021 });
  });

  test("names a value once", () => {
    expect(parse("?outcome=Upheld&outcome=Upheld").outcomes).toEqual(["Upheld"]);
  });
});

describe("withChange", () => {
  test("returns to the first page", () => {
    expect(withChange(FULL, { outcomes: [] }).page).toBe(1);
  });

  test("takes years in the wrong order for the years between them", () => {
    expect(withChange(FULL, { from: 2021, to: 2018 })).toMatchObject({ from: 2018, to: 2021 });
  });

  test("starts a search that has not begun", () => {
    expect(withChange(EMPTY_STATE, { outcomes: ["Upheld"] }).query).toBe("");
  });
});

describe("sortOf", () => {
  test("is the best match for words", () => {
    expect(sortOf({ ...EMPTY_STATE, query: "plan" })).toBe("relevance");
  });

  test("is the newest without a query and for a phrase", () => {
    expect(sortOf({ ...EMPTY_STATE, query: "" })).toBe("newest");
    expect(sortOf({ ...EMPTY_STATE, query: '"safety plan"' })).toBe("newest");
  });

  test("is never the best match where nothing ranks", () => {
    expect(sortOf({ ...EMPTY_STATE, query: '"safety plan"', sort: "relevance" })).toBe("newest");
  });
});
