import { expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";
import { matchBodies } from "./body-matches.ts";

test.each([
  ["leeds", ["leeds-city-council"]],
  ["Leeds City Council", ["leeds-city-council"]],
  ['"ashbury county"', ["ashbury-county-council"]],
  ["leeds plan", []],
  ["lee", []],
  ["leeds -plan", []],
  ["", []],
])("%s means the bodies %j", async (typed, slugs) => {
  const { index } = await createTestEngine();
  const query = parseQuery(typed);
  if (isQueryError(query)) throw new Error(query.expected);
  expect(matchBodies(index.catalogue, query).map(({ slug }) => slug)).toEqual(slugs);
});
