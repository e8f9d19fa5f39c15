import { expect, test } from "vitest";
import { SEARCH_SECTIONS } from "../phrase-index/section-code.ts";
import { exampleQueries } from "./example-queries.ts";
import { parseQuery } from "./query/parse-query.ts";
import { FILTER_FIELDS, isQueryError, type Query } from "./query/query.ts";
import { routeQuery } from "./query/route-query.ts";

const examples = exampleQueries("17 900 112").flatMap((group) => group.examples);
const uses = examples.map(({ use }) => use).join(" ");

function read(typed: string): Query {
  const query = parseQuery(typed);
  if (isQueryError(query)) throw new Error(`${typed} cannot be read.`);
  return query;
}

test.each(examples)("$typed is answered as the help page says: $route", ({ typed, route }) => {
  expect(routeQuery(read(typed))).toBe(route);
});

test("every kind of part that a query can have is explained", () => {
  const types = new Set(examples.flatMap(({ typed }) => read(typed).parts.map(({ type }) => type)));
  expect([...types].sort()).toEqual(
    ["any", "filter", "in", "near", "not", "reference", "words", "years"].sort(),
  );
});

test.each(SEARCH_SECTIONS)("the section %s is named", (section) => {
  expect(uses).toContain(section);
});

test.each(FILTER_FIELDS)("the field %s: is named", (field) => {
  expect(uses + examples.map(({ typed }) => typed).join(" ")).toContain(`${field}:`);
});

test("curly quotation marks make a phrase as straight ones do", () => {
  expect(read("“safety plan”")).toEqual(read('"safety plan"'));
});

test.each(["17-900-112", "17900112"])("%s is the reference of the example", (typed) => {
  expect(read(typed).parts).toMatchObject([{ reference: { printed: "17 900 112" } }]);
});
