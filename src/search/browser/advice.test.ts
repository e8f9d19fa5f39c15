import { describe, expect, test } from "vitest";
import { listCandidates } from "./advice.ts";
import { readQuery } from "./query.ts";
import { EMPTY_STATE, type SearchState, serializeState } from "./state.ts";

function candidates(state: Partial<SearchState> & { query: string }, unknownWords: readonly string[] = []) {
  const whole = { ...EMPTY_STATE, ...state };
  return listCandidates(whole, { query: readQuery(whole.query), unknownWords }).map(
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
    expect(candidates({ query: '"safety plan"' })).toEqual(["Without the quotation marks: ?q=safety+plan"]);
  });

  test("takes away one facet, then all, then the words", () => {
    expect(candidates({ query: "plan", outcomes: ["Upheld", "Not upheld"], from: 2018, to: 2021 })).toEqual([
      "Without the outcome Upheld or Not upheld: ?q=plan&from=2018&to=2021",
      "Without the years from 2018 to 2021: ?q=plan&outcome=Upheld&outcome=Not+upheld",
      "Without any filter: ?q=plan",
      "Everything the filters allow, whatever the words: ?outcome=Upheld&outcome=Not+upheld&from=2018&to=2021",
    ]);
  });
});
