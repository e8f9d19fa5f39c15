import { describe, expect, test } from "vitest";
import {
  type FacetOption,
  listCategories,
  listOptions,
  listSections,
  visibleOptions,
} from "./facet-options.ts";

const OUTCOMES = new Map([
  ["Not upheld", 2],
  ["Upheld", 17],
  ["Closed after initial enquiries", 22],
]);
const CATEGORIES = new Map([
  ["Education", 4],
  ["Housing", 9],
]);
const SUBCATEGORIES = new Map([
  ["Education > School transport", 3],
  ["Education > School admissions", 1],
  ["Housing > Repairs", 9],
]);

describe("listOptions", () => {
  test("lists the values of the collection, most frequent first, with the counts of the search", () => {
    const source = { all: OUTCOMES, counts: new Map([["Upheld", 5]]) };
    expect(listOptions(["Upheld"], source)).toEqual([
      {
        value: "Closed after initial enquiries",
        label: "Closed after initial enquiries",
        chosen: false,
        count: 0,
        children: [],
      },
      { value: "Upheld", label: "Upheld", chosen: true, count: 5, children: [] },
      { value: "Not upheld", label: "Not upheld", chosen: false, count: 0, children: [] },
    ]);
  });

  test("keeps a chosen value that the collection does not have", () => {
    const options = listOptions(["Settled"], { all: OUTCOMES, counts: new Map() });
    expect(options.at(-1)).toMatchObject({ value: "Settled", chosen: true, count: 0 });
  });
});

describe("listCategories", () => {
  test("puts subcategories below their category", () => {
    const state = { categories: ["Education"], subcategories: ["Education > School transport"] };
    const [housing, education] = listCategories(
      state,
      { all: CATEGORIES, counts: CATEGORIES },
      { all: SUBCATEGORIES, counts: SUBCATEGORIES },
    );
    expect(housing).toMatchObject({ label: "Housing", chosen: false, count: 9 });
    expect(education).toMatchObject({
      label: "Education",
      chosen: true,
      children: [
        { label: "School transport", chosen: true, count: 3 },
        { label: "School admissions", chosen: false, count: 1 },
      ],
    });
  });
});

test("listSections keeps the order in which sections stand in a decision", () => {
  const [summary, complaint] = listSections(["complaint"], new Map([["complaint", 2]]));
  expect(summary).toMatchObject({ label: "Summary", chosen: false, count: 0 });
  expect(complaint).toMatchObject({ value: "complaint", label: "The complaint", chosen: true, count: 2 });
});

describe("visibleOptions", () => {
  const option = (label: string, count: number, chosen = false): FacetOption => ({
    value: label,
    label,
    count,
    chosen,
    children: [],
  });
  const options = [
    option("Leeds City Council", 9),
    option("Telford & Wrekin Council", 0),
    option("St. Teresa’s School", 3),
    option("Leicester City Council", 0, true),
    option("Cornwall Council", 1),
  ];
  const show = (narrowing: Partial<Parameters<typeof visibleOptions>[1]>) =>
    visibleOptions(options, { typed: "", all: false, limit: 8, ...narrowing }).map(({ label }) => label);

  test("hides what would find nothing, but never a choice", () => {
    expect(show({})).toEqual([
      "Leeds City Council",
      "St. Teresa’s School",
      "Leicester City Council",
      "Cornwall Council",
    ]);
  });

  test("shows the first few and every choice", () => {
    expect(show({ limit: 1 })).toEqual(["Leeds City Council", "Leicester City Council"]);
  });

  test("shows all when asked", () => {
    expect(show({ all: true })).toHaveLength(5);
  });

  test.each(["telford and", "TELFORD & WREKIN", "telford"])("finds Telford & Wrekin by %s", (typed) => {
    expect(show({ typed })).toEqual(["Telford & Wrekin Council", "Leicester City Council"]);
  });

  test("finds a name whatever its punctuation", () => {
    expect(show({ typed: "st teresas" })).toEqual(["St. Teresa’s School", "Leicester City Council"]);
  });

  test("keeps choices shown when nothing is found", () => {
    expect(show({ typed: "zzz" })).toEqual(["Leicester City Council"]);
  });
});
