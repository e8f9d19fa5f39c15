import { describe, expect, test } from "vitest";
import { takeSearch } from "../../research-set/taken-search.fixture.ts";
import { EMPTY_STATE, type SearchState } from "../state.ts";
import { listFileChoices, nameFile } from "./file-choices.ts";

/** What is offered of an invented search: five mentions in three decisions. */
async function listOffered(change: Partial<SearchState> = {}): Promise<readonly string[]> {
  const { state, outcome } = await takeSearch(change);
  return listFileChoices(state, outcome).map(({ label, formats }) => `${label}: ${formats.join(", ")}`);
}

describe("what is offered", () => {
  test("of a phrase is everything, counts by what the view counts by", async () => {
    expect(await listOffered({ countedBy: "council" })).toEqual([
      "Research set: zip",
      "Mentions: csv, json",
      "Counts by council or provider: csv, json",
      "Decisions: csv, json",
    ]);
  });

  test("of plain words has no mentions, and no counts by section, which only mentions have", async () => {
    const decisions = "Decisions: csv, json";
    expect(await listOffered({ query: "safety plan" })).toEqual([
      "Research set: zip",
      "Counts by year: csv, json",
      decisions,
    ]);
    expect(await listOffered({ query: "safety plan", countedBy: "section" })).toEqual([
      "Research set: zip",
      decisions,
    ]);
  });

  test("of filters alone has no mentions", async () => {
    expect(await listOffered({ query: "", outcomes: ["Not upheld"] })).toHaveLength(3);
  });

  test("of nothing found is its counts", async () => {
    expect(await listOffered({ query: '"purple unicorn"', compared: ['"safety plan"'] })).toEqual([
      "Research set: zip",
      "Counts by year: csv, json",
    ]);
  });

  test("of decisions and mentions says their order, which is not that of the page", async () => {
    const { state, outcome } = await takeSearch({ sort: "newest", lines: "newest" });
    const [, mentions, , decisions] = listFileChoices(state, outcome).map(({ holds }) => holds);
    expect(mentions).toContain("from the oldest decision on, whatever the order here");
    expect(decisions).toContain("the oldest first");
  });

  test("of a sample says that the file holds the sample, and never more than there are", async () => {
    const { state, outcome } = await takeSearch({ sample: { size: 50, seed: 3 } });
    const sample = listFileChoices(state, outcome).find(({ kind }) => kind === "mentions");
    expect(sample?.label).toBe("Sample of mentions");
    expect(sample?.holds).toContain("Holds the random sample alone: 5 of 5 mentions, seed 3.");
  });
});

test("names say what was looked for and what the file holds", () => {
  const state: SearchState = { ...EMPTY_STATE, query: '"Safety plan"', sample: { size: 4, seed: 7 } };
  expect(nameFile(state, "research-set", "zip")).toBe("safety-plan-research-set.zip");
  expect(nameFile(state, "mentions", "csv")).toBe("safety-plan-mentions-sample-4-seed-7.csv");
  expect(nameFile({ ...state, countedBy: "council" }, "counts", "json")).toBe(
    "safety-plan-counts-by-council.json",
  );
  expect(nameFile({ ...state, query: "" }, "decisions", "csv")).toBe("search-decisions.csv");
});
