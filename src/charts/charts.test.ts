import { describe, expect, test } from "vitest";
import { PLOT_LEFT } from "./axis.ts";
import { barChart } from "./bar-chart.ts";
import { chartHtml, type Tone } from "./chart.ts";
import { groupedBars } from "./grouped-bars.ts";
import { groupedColumns } from "./grouped-columns.ts";
import { lineChart } from "./line-chart.ts";
import { outcomeSeries } from "./outcome-series.ts";
import { rangeChart } from "./range-chart.ts";
import { stackedBars, stackValues } from "./stacked-bars.ts";
import { stackedColumns } from "./stacked-columns.ts";

const words = { id: "x", title: "Decisions by <category>", description: "The table has the numbers." };
const series = [
  { label: "Upheld", tone: "solid" },
  { label: "Not upheld", tone: "hatch" },
] as const satisfies { label: string; tone: Tone }[];

const all = {
  bars: chartHtml(barChart(words, [{ label: "Housing", value: 3, text: "3" }])),
  "stacked bars": chartHtml(
    stackedBars(words, series, [{ label: "Housing", note: "n = 4", values: [1, 3] }]),
  ),
  "stacked columns": chartHtml(stackedColumns(words, series, [{ label: "2019", values: [1, 3] }])),
  "grouped bars": chartHtml(groupedBars(words, series, [{ label: "Housing", values: [1, 0] }], 1, String)),
  "grouped columns": chartHtml(groupedColumns(words, series, [{ label: "2019", values: [0, 0] }], 0, String)),
  ranges: chartHtml(
    rangeChart(words, [{ label: "Housing", lowest: 0, median: 0, highest: 0, text: "£0", note: "n = 1" }]),
  ),
  line: chartHtml(lineChart(words, [{ label: "2019", value: 0.5 }], String)),
};

test("grouped columns keep off both edges", () => {
  const groups = ["2019", "2020"].map((label) => ({ label, values: [1, 1] }));
  const svg = chartHtml(groupedColumns(words, series, groups, 1, String));
  const columns = [...svg.matchAll(/class="segment[^>]* x="([\d.]+)%"[^>]* width="([\d.]+)%"/gu)].map(
    ([, x, width]) => ({ start: Number(x), end: Number(x) + Number(width) }),
  );
  expect(columns).toHaveLength(4);
  expect(Math.min(...columns.map(({ start }) => start))).toBeGreaterThan(PLOT_LEFT + 2);
  expect(Math.max(...columns.map(({ end }) => end))).toBeLessThan(98);
});

describe.each(Object.entries(all))("%s", (_, svg) => {
  test("is an image with a name and a description", () => {
    expect(svg).toContain('role="img" aria-labelledby="x-title" aria-describedby="x-description"');
    expect(svg).toContain('<desc id="x-description">The table has the numbers.</desc>');
  });

  test("escapes its words", () => {
    expect(svg).toContain('<title id="x-title">Decisions by &#x3C;category></title>');
  });

  test("has no style of its own, which the site's policy would drop", () => {
    expect(svg).not.toMatch(/style/u);
  });

  test("holds no number that cannot be drawn", () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|="-/u);
  });
});

test("the longest bar fills the width and the others are in proportion", () => {
  const svg = chartHtml(
    barChart(words, [
      { label: "A", value: 8, text: "8" },
      { label: "B", value: 2, text: "2" },
      { label: "C", value: 0, text: "0" },
    ]),
  );
  expect([...svg.matchAll(/<rect[^>]* width="([^"]+)"/gu)].map(([, width]) => width)).toEqual([
    "100%",
    "25%",
    "0%",
  ]);
});

test("bars without a value above zero have no length", () => {
  expect(chartHtml(barChart(words, [{ label: "A", value: 0, text: "0" }]))).toContain('width="0%"');
});

test("the parts of a stacked bar lie end to end over the whole width", () => {
  const places = [
    ...all["stacked bars"].matchAll(/class="segment \w+"[^>]*? x="(.*?)"[^>]*? width="(.*?)"/gu),
  ];
  expect(places.map(([, x, width]) => [x, width])).toEqual([
    ["0%", "25%"],
    ["25%", "75%"],
  ]);
});

test("a part of nothing is not drawn", () => {
  const svg = chartHtml(stackedBars(words, series, [{ label: "A", note: "", values: [0, 3] }]));
  expect(svg.match(/class="segment/gu)).toHaveLength(1);
});

test("a texture is named after its chart, so that two charts can share a page", () => {
  expect(all["stacked columns"]).toContain('fill="url(#x-hatch)"');
  expect(all["stacked columns"]).toContain('<pattern id="x-hatch"');
});

test("a scale of a few decisions has whole steps only", () => {
  const ticks = [...all["stacked columns"].matchAll(/class="tick" [^>]*>([^<]+)</gu)].map(([, tick]) => tick);
  expect(ticks).toEqual(["0", "1", "2", "3", "4"]);
});

test("of many years, as many are named as fit on a phone", () => {
  const groups = Array.from({ length: 30 }, (_, index) => ({ label: String(1990 + index), values: [1, 0] }));
  const svg = chartHtml(stackedColumns(words, series, groups));
  expect(svg.match(/class="tick middle"/gu)?.length).toBeLessThanOrEqual(8);
});

test("a point without a value breaks the line", () => {
  const points = [0.1, 0.2, undefined, 0.4, 0.5].map((value, index) => ({ label: String(index), value }));
  const svg = chartHtml(lineChart(words, points, String));
  expect(svg.match(/class="point"/gu)).toHaveLength(4);
  expect(/class="curve" d="([^"]*)"/u.exec(svg)?.[1]?.match(/M/gu)).toHaveLength(2);
});

test("values are stacked in order", () => {
  expect(stackValues([2, 0, 3])).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 2 },
    { from: 2, to: 5 },
  ]);
});

describe("outcomes in a chart", () => {
  test("have one fill each, and all unusual ones share one", () => {
    const { series, combine } = outcomeSeries(["Upheld", "Not upheld", "Withdrawn", "Not stated"]);
    expect(series.map(({ label, tone }) => [label, tone])).toEqual([
      ["Upheld", "solid"],
      ["Not upheld", "hatch"],
      ["Other or not stated", "open"],
    ]);
    expect(combine([5, 3, 2, 1])).toEqual([5, 3, 3]);
  });

  test("keep the name of an unusual one that is alone", () => {
    expect(outcomeSeries(["Upheld", "Not stated"]).series.map(({ label }) => label)).toEqual([
      "Upheld",
      "Not stated",
    ]);
  });
});
