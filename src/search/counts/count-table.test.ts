import { describe, expect, test } from "vitest";
import type { CountFacet } from "../../phrase-index/browser/counts.ts";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { EMPTY_STATE, type SearchState } from "../state.ts";
import { drawCounts } from "./count-chart.ts";
import { createCountTable } from "./count-table.ts";

async function count(facet: CountFacet, change: Partial<SearchState> = {}) {
  const { index, search } = await createTestEngine();
  const state = { ...EMPTY_STATE, query: '"safety plan"', ...change };
  const queries = [state.query, ...state.compared];
  const outcomes = await Promise.all(queries.map((query) => search({ ...state, query })));
  return createCountTable(facet, index.catalogue, state, outcomes);
}

async function sketch(facet: CountFacet, change?: Partial<SearchState>) {
  const { rows } = await count(facet, change);
  return rows.map(({ label, total, counts }) => [
    label,
    ...counts.map(({ mentions, paragraphs, decisions }) => [mentions, paragraphs, decisions]),
    total,
  ]);
}

describe("rows: label, mentions and paragraphs and decisions, all decisions", () => {
  test("of years are every year in order, then decisions without a date", async () => {
    expect(await sketch("year")).toEqual([
      ["2018", [1, 1, 1], 1],
      ["2019", [0, 0, 0], 1],
      ["2020", [3, 2, 1], 1],
      ["2021", [0, 0, 0], 1],
      ["Not stated", [0, 0, 0], 1],
    ]);
  });

  test("of years hold those without decisions between two others", async () => {
    const rows = await sketch("year", { outcomes: ["Not upheld"], compared: [] });
    expect(rows).toEqual([["2020", [3, 2, 1], 1]]);
    const gap = await sketch("year", { bodies: ["Ashbury County Council"] });
    expect(gap.map(([label, , total]) => [label, total])).toEqual([
      ["2018", 1],
      ["2019", 0],
      ["2020", 0],
      ["2021", 1],
      ["Not stated", 1],
    ]);
  });

  test("count all decisions within the filters only", async () => {
    expect(await sketch("outcome", { bodies: ["Leeds City Council"] })).toEqual([
      ["Not upheld", [3, 2, 1], 1],
      ["Upheld", [0, 0, 0], 1],
    ]);
  });

  test("count the same whole for filters that are typed as for those that are chosen", async () => {
    const typed = await sketch("outcome", { query: '"safety plan" council:leeds year:2019..2021' });
    const chosen = await sketch("outcome", { bodies: ["Leeds City Council"], from: 2019, to: 2021 });
    expect(typed).toEqual(chosen);
    expect(typed.map(([label, , total]) => [label, total])).toEqual([
      ["Not upheld", 1],
      ["Upheld", 1],
    ]);
  });

  test("of sections count a decision in each, of all decisions", async () => {
    const rows = await sketch("section");
    expect(rows.filter(([, counts]) => Array.isArray(counts) && counts[0] !== 0)).toEqual([
      ["The complaint", [1, 1, 1], 5],
      ["Findings", [3, 2, 2], 5],
    ]);
  });

  test("have a count for each search that is compared", async () => {
    const rows = await sketch("council", { compared: ['"plan"'] });
    expect(rows).toEqual([
      ["Ashbury County Council", [1, 1, 1], [1, 1, 1], 3],
      ["Leeds City Council", [3, 2, 1], [4, 3, 2], 2],
    ]);
  });
});

test.each(["year", "council", "category", "subcategory", "outcome"] as const)(
  "the rows by %s add up to the result",
  async (facet) => {
    const { rows, sum } = await count(facet, { compared: ["20-000-001"] });
    for (const measure of ["mentions", "paragraphs", "decisions"] as const) {
      for (const at of [0, 1]) {
        const added = rows.reduce((total, { counts }) => total + (counts[at]?.[measure] ?? 0), 0);
        expect(added).toBe(sum.counts[at]?.[measure]);
      }
    }
    expect(rows.reduce((added, { total }) => added + total, 0)).toBe(sum.total);
  },
);

test("a row holds the filter that leaves its decisions; one that is not stated has none", async () => {
  const filters = async (facet: CountFacet) => (await count(facet)).rows.map(({ filter }) => filter);
  expect((await filters("year")).slice(-2)).toEqual([{ from: 2021, to: 2021 }, undefined]);
  expect(await filters("subcategory")).toContainEqual({
    categories: ["Housing"],
    subcategories: ["Housing > Homelessness"],
  });
  expect(await filters("section")).toContainEqual({ sections: ["findings"] });
});

describe("the chart", () => {
  test("draws shares, with a flag on values of few decisions among others", async () => {
    const table = await count("outcome");
    const rows = table.rows.map((row) => (row.label === "Upheld" ? { ...row, total: 10 } : row));
    const chart = drawCounts({ ...table, rows }, ["safety plan"]);
    expect(chart?.caption).toBe(
      "Decisions found, as a share of all there are. † means fewer than 10 decisions.",
    );
    expect(JSON.stringify(chart?.svg)).toContain("Not upheld\u{a0}†");
  });

  test("says once that all values are of few decisions", async () => {
    const chart = drawCounts(await count("outcome"), ["safety plan"]);
    expect(chart?.caption).toBe(
      "Decisions found, as a share of all there are. Each share is of fewer than 10 decisions.",
    );
    expect(JSON.stringify(chart?.svg)).not.toContain("†");
  });

  test("draws numbers of bodies, for their shares would be read as a ranking", async () => {
    const chart = drawCounts(await count("council"), ["safety plan"]);
    expect(chart?.caption).toMatch(/^Number of decisions found\./u);
  });

  test("fills each search in its own way", async () => {
    const chart = drawCounts(await count("year", { compared: ['"plan"'] }), ["safety plan", "plan"]);
    expect(chart?.series).toEqual([
      { label: "safety plan", tone: "solid" },
      { label: "plan", tone: "hatch" },
    ]);
  });

  test("is left out where nothing was found", async () => {
    expect(drawCounts(await count("year", { query: '"no such words"' }), ["x"])).toBeUndefined();
  });
});
