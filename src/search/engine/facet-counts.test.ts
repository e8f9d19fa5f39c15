import { expect, test } from "vitest";
import { EMPTY_STATE, type SearchState } from "../state.ts";
import { createTestEngine } from "./engine.fixture.ts";
import { countFacets } from "./facet-counts.ts";

async function count(change: Partial<SearchState>) {
  const { index, search } = await createTestEngine();
  const state = { ...EMPTY_STATE, ...change };
  const counts = await countFacets(state, await search(state), index.catalogue, search);
  return Object.fromEntries(
    Object.entries(counts).map(([facet, values]) => [facet, Object.fromEntries(values)]),
  );
}

test("a facet is counted without its own choices and within those of the others", async () => {
  const counts = await count({ query: '"safety plan"', bodies: ["Leeds City Council"] });
  expect(counts["body"]).toEqual({ "Ashbury County Council": 1, "Leeds City Council": 1 });
  expect(counts["outcome"]).toEqual({ "Not upheld": 1 });
});

test("a subcategory is named with its category", async () => {
  const counts = await count({ query: '"safety plan"' });
  expect(counts["category"]).toEqual({ Education: 1, Housing: 1 });
  expect(counts["subcategory"]).toEqual({ "Education > School transport": 1, "Housing > Homelessness": 1 });
});

test("a decision counts in each section with a mention, whatever section is chosen", async () => {
  const counts = await count({ query: '"safety plan"', sections: ["complaint"] });
  expect(counts["section"]).toMatchObject({ complaint: 1, findings: 2, summary: 0 });
});

test("values that are not stated are no choice", async () => {
  expect((await count({ query: "" }))["outcome"]).toEqual({ Upheld: 3, "Not upheld": 1 });
});
