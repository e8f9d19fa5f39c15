import { describe, expect, test } from "vitest";
import { chartHtml } from "../charts/chart.ts";
import type { Statistic } from "./statistic.ts";
import { drawBars, drawRanges, drawShares, drawShareUpheld, drawYears } from "./statistic-charts.ts";

const outcomes = ["Upheld", "Not upheld"];

function statistic(...rows: Statistic["rows"]): Statistic {
  return {
    id: "x",
    title: "X",
    columns: [
      { key: "name", label: "Name", kind: "name" },
      { key: "upheld", label: "Upheld", kind: "count" },
      { key: "not_upheld", label: "Not upheld", kind: "count" },
      { key: "all", label: "All", kind: "count" },
      { key: "share_upheld", label: "Share upheld", kind: "share" },
    ],
    rows,
  };
}

const large = { cells: ["2019", 8, 4, 12, 8 / 12], small: false } as const;
const small = { cells: ["2020", 1, 1, 2, undefined], small: true } as const;

test("nothing is drawn of no rows", () => {
  const empty = statistic();
  expect([
    drawBars(empty, "all"),
    drawRanges(empty),
    drawYears(empty, outcomes),
    drawShareUpheld(empty),
    drawShares(empty, outcomes),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("bars have the length and the words of their column", () => {
  const svg = drawBars(statistic(large, small), "all")?.svg;
  expect(svg && chartHtml(svg)).toMatch(/2019 <tspan class="value">12<.*width="100%".*width="16\.67%"/u);
});

test("a range goes from the lowest sum to the highest, with its median in words and in place", () => {
  const housing = { cells: ["Housing", 3, 30_000, 20_000, 120_000], small: true } as const;
  const benefits = { cells: ["Benefits", 1, 60_000, 60_000, 60_000], small: true } as const;
  const chart = drawRanges(statistic(housing, benefits))?.svg;
  const svg = chart && chartHtml(chart);
  expect(svg).toContain('Housing <tspan class="value">£300</tspan><tspan class="note"> n = 3</tspan>');
  expect(svg).toContain('class="range" x1="18%" x2="98%"');
  expect(svg).toContain('cx="26%"');
  expect(svg).toContain('cx="50%"');
});

describe("shares", () => {
  test("are drawn for groups that are large enough only", () => {
    const svg = drawShares(statistic(large, small), outcomes)?.svg;
    expect(svg && chartHtml(svg)).toContain("n = 12");
    expect(svg && chartHtml(svg)).not.toContain("2020");
    expect(drawShares(statistic(small), outcomes)).toBeUndefined();
  });

  test("over the years need two years to make a line", () => {
    expect(drawShareUpheld(statistic(large, small))).toBeUndefined();
    expect(drawShareUpheld(statistic(large, large))?.caption).toContain("fewer than 10");
  });
});

test("two charts of one statistic have different ids", () => {
  const both = statistic(large, { ...large, cells: ["2021", 6, 6, 12, 0.5] });
  const years = drawYears(both, outcomes)?.svg.children[0];
  const share = drawShareUpheld(both)?.svg.children[0];
  expect(years).not.toEqual(share);
});
