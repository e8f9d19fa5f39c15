import { describe, expect, test } from "vitest";
import { EMPTY_STATE, type SearchState } from "../../src/search/state.ts";
import { nameFacets } from "./name-facets.ts";
import { WrongCall } from "./wrong-call.ts";

const KNOWN = {
  bodies: ["Ashby Council", "Brede Council", "Cole Council", "Penhallow District Council", "Wyke Trust"].map(
    (name) => ({ name, slug: name, kind: "other" as const }),
  ),
  categories: [{ category: "Children's services", subcategory: "Child protection" }, { category: "Housing" }],
  outcomes: ["Upheld", "Not upheld", ""],
};

const name = (change: Partial<SearchState>) => nameFacets({ ...EMPTY_STATE, ...change }, KNOWN);

test("gives names as the collection has them, whatever their case", () => {
  expect(name({ bodies: ["wyke TRUST"], outcomes: ["upheld"] })).toMatchObject({
    bodies: ["Wyke Trust"],
    outcomes: ["Upheld"],
  });
});

describe("for a name that no decision has, it names", () => {
  test.each([
    [
      "those spelled nearly so",
      { bodies: ["Penhalow"] },
      '"Penhalow", expected one such as "Penhallow District Council".',
    ],
    [
      "those with most of its words",
      { bodies: ["Penhalow Council"] },
      'one such as "Penhallow District Council".',
    ],
    ["those that hold a part of it", { bodies: ["hallow"] }, 'one such as "Penhallow District Council".'],
    ["the first ones where none is like it", { outcomes: ["Zebra"] }, 'one such as "Not upheld", "Upheld".'],
    [
      "a subcategory that was taken for a category",
      { categories: ["child protection"] },
      'one such as "Children\'s services > Child protection".',
    ],
  ])("%s", (_, change, message) => {
    expect(() => name(change)).toThrow(WrongCall);
    expect(() => name(change)).toThrow(message);
  });
});

test("says where no decision has any such name", () => {
  const known = { ...KNOWN, outcomes: [""] };
  expect(() => nameFacets({ ...EMPTY_STATE, outcomes: ["Upheld"] }, known)).toThrow(
    'Found no decision with the outcome "Upheld", and none with any other.',
  );
});
