import { expect, test } from "vitest";
import { readQuery } from "./browser/query.ts";
import { exampleQueries } from "./example-queries.ts";

const examples = exampleQueries("17 900 112");

test.each(examples)("$typed is read as the help page says: $kind", ({ typed, kind }) => {
  expect(readQuery(typed).kind).toBe(kind);
});

test("every kind of search has an example", () => {
  const kinds = new Set(examples.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["words", "phrase", "reference"]));
});

test("curly quotation marks make a phrase as straight ones do", () => {
  expect(readQuery("“safety plan”")).toEqual(readQuery('"safety plan"'));
});

test.each(["17-900-112", "17900112"])("%s is the reference of the example", (typed) => {
  expect(readQuery(typed)).toEqual(readQuery("17 900 112"));
});
