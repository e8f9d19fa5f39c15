import { describe, expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";
import { EMPTY_STATE, routeOf, type SearchState } from "../state.ts";
import { serializeState } from "../state-address.ts";
import { findAlternatives, listCandidates } from "./advice.ts";

function candidates(state: Partial<SearchState> & { query: string }, unknownWords: readonly string[] = []) {
  const whole = { ...EMPTY_STATE, ...state };
  const query = parseQuery(whole.query);
  const route = routeOf(whole);
  if (isQueryError(query) || !route) throw new Error("The query of this test cannot be read.");
  return listCandidates(whole, { query, route, unknownWords }).map(
    ({ label, state: next }) => `${label}: ${serializeState(next)}`,
  );
}

describe("listCandidates", () => {
  test("leaves out words that no decision has", () => {
    expect(candidates({ query: "safety zebra" }, ["zebra"])).toEqual(["Search for safety only: ?q=safety"]);
  });

  test("has nothing for a single word that no decision has", () => {
    expect(candidates({ query: "zebra" }, ["zebra"])).toEqual([]);
  });

  test("takes the quotation marks away", () => {
    expect(candidates({ query: '"safety plan"' })).toEqual([
      "Any form of the words safety plan, anywhere: ?q=safety+plan",
    ]);
  });

  test("leaves a quoted reference to what may have been meant", () => {
    expect(candidates({ query: '"17 900 112"' })).toEqual([]);
  });

  test("takes away each typed limit that the rest can do without", () => {
    expect(candidates({ query: '"safety plan" in:findings year:2018' })).toEqual([
      "Without in:findings: ?q=%22safety+plan%22++year%3A2018",
      "Without year:2018: ?q=%22safety+plan%22+in%3Afindings",
      "Any form of the words safety plan, anywhere: ?q=safety+plan",
    ]);
  });

  test("takes away one facet, then all, then the words", () => {
    expect(candidates({ query: "plan", outcomes: ["Upheld", "Not upheld"], from: 2018, to: 2021 })).toEqual([
      "Without the outcome Upheld or Not upheld: ?q=plan&from=2018&to=2021",
      "Without the years from 2018 to 2021: ?q=plan&outcome=Upheld&outcome=Not+upheld",
      "Without any filter: ?q=plan",
      "Everything the filters allow, whatever the words: ?outcome=Upheld&outcome=Not+upheld&from=2018&to=2021",
    ]);
  });

  test("takes chosen sections away", () => {
    expect(candidates({ query: '"safety plan"', sections: ["findings"] })).toContain(
      "Without the section Findings: ?q=%22safety+plan%22",
    );
  });
});

test("findAlternatives keeps the searches that find something, with how many", async () => {
  const { search } = await createTestEngine();
  const state = { ...EMPTY_STATE, query: '"safety plan"', outcomes: ["Postponed"] };
  const found = await findAlternatives(search, state, await search(state), new AbortController().signal);
  expect(found.map(({ label, total }) => `${label}: ${total}`)).toEqual(["Without the outcome Postponed: 2"]);
});
