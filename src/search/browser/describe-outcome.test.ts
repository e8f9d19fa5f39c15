import { expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { EMPTY_STATE, type SearchState } from "../state.ts";
import { describeOutcome, describeWanted } from "./describe-outcome.ts";

async function describeSearch(change: Partial<SearchState>) {
  const { search } = await createTestEngine();
  const state = { ...EMPTY_STATE, ...change };
  return describeOutcome(state, await search(state));
}

test.each<[Partial<SearchState>, string]>([
  [{ query: "" }, "5 decisions, newest first"],
  [{ query: "safety plan" }, "3 decisions containing “safety” and “plan”, best matches first"],
  [
    { query: '"safety plan"' },
    "2 decisions containing “safety plan”, newest first: 4 mentions in 3 paragraphs",
  ],
  [
    { query: '"safety plan"', sort: "mentions", page: 2 },
    "2 decisions containing “safety plan”, most mentions first, page 2: 4 mentions in 3 paragraphs",
  ],
  [
    { query: '"safety plan"', sections: ["complaint"] },
    "1 decision containing “safety plan”, in The complaint: 1 mention in 1 paragraph",
  ],
  [
    { query: '"safety plan"', view: "mentions", outcomes: ["Upheld"], categories: ["Education"], to: 2019 },
    "1 decision containing “safety plan”, about Education, decided Upheld, up to 2019: 1 mention in 1 paragraph",
  ],
  [
    { query: '"unicorn"', bodies: ["Leeds City Council"], from: 2019, to: 2020 },
    "No decisions containing “unicorn”, involving Leeds City Council, 2019 to 2020",
  ],
  [
    { query: "20-000-001" },
    "2 decisions that have or mention the reference 20 000 001, newest first: 1 mention in 1 paragraph",
  ],
])("%j is said as %s", async (change, sentence) => {
  expect(await describeSearch(change)).toBe(sentence);
});

test.each<[Partial<SearchState>, string]>([
  [{ query: "" }, "All decisions"],
  [{ query: "", outcomes: ["Upheld"] }, "All decisions, decided Upheld"],
  [{ query: '"safety plan"', sort: "oldest", page: 2 }, "Decisions containing “safety plan”"],
  [{ query: "20-000-001" }, "Decisions that have or mention the reference 20 000 001"],
])("%j looks for %s", async (change, title) => {
  const { search } = await createTestEngine();
  const state = { ...EMPTY_STATE, ...change };
  expect(describeWanted(state, await search(state))).toBe(title);
});
