import type { Element } from "hast";
import { type Bar, barChart } from "../charts/bar-chart.ts";
import type { ChartWords } from "../charts/chart.ts";
import { lineChart } from "../charts/line-chart.ts";
import { outcomeSeries } from "../charts/outcome-series.ts";
import { rangeChart } from "../charts/range-chart.ts";
import { type Series, stackedBars } from "../charts/stacked-bars.ts";
import { stackedColumns } from "../charts/stacked-columns.ts";
import { formatNumber } from "../collection/count.ts";
import { formatCell, formatShare } from "./format-cell.ts";
import { SMALL_GROUP, type Statistic, type StatisticRow } from "./statistic.ts";

/** A picture of a statistic, with a legend where its parts need one. */
export interface StatisticChart {
  readonly svg: Element;
  readonly legend: readonly Series[];
  /** What a reader must know to read it, where its section does not say so. */
  readonly caption?: string;
}

/** A line needs two points. */
const FEWEST_POINTS = 2;
/** More would be a list, and the table is a better one. */
const MOST_ROWS = 12;

/** A bar for each row, as long as the number in column `key`; nothing when there is no row. */
export function drawBars(statistic: Statistic, key: string): StatisticChart | undefined {
  const index = statistic.columns.findIndex((column) => column.key === key);
  const kind = statistic.columns[index]?.kind ?? "count";
  const bars = statistic.rows.slice(0, MOST_ROWS).map(({ cells }): Bar => {
    const cell = cells[index];
    return { label: cells[0], value: typeof cell === "number" ? cell : 0, text: formatCell(cell, kind) };
  });
  if (bars.length === 0) return undefined;
  return { svg: barChart(describe(statistic, "Bars", statistic.id), bars), legend: [] };
}

/** A line from the lowest to the highest sum for each row that ends in count, median and the two; nothing when there is no row. */
export function drawRanges(statistic: Statistic): StatisticChart | undefined {
  const ranges = statistic.rows.slice(0, MOST_ROWS).map(({ cells }) => {
    const [count = 0, median = 0, lowest = 0, highest = 0] = cells.slice(-4).map(Number);
    const note = `n = ${formatNumber(count)}`;
    return { label: cells[0], lowest, median, highest, text: formatCell(median, "pence"), note };
  });
  if (ranges.length === 0) return undefined;
  const words = describe(statistic, "Lines with a dot", statistic.id);
  const caption =
    "The dot is the median, the line runs from the lowest sum to the highest, and n is the number of decisions.";
  return { svg: rangeChart(words, ranges), legend: [], caption };
}

/** A column for each year, divided by outcome. */
export function drawYears(statistic: Statistic, outcomes: readonly string[]): StatisticChart | undefined {
  if (statistic.rows.length === 0) return undefined;
  const { series: legend, combine } = outcomeSeries(outcomes);
  const groups = statistic.rows.map((row) => ({
    label: row.cells[0],
    values: combine(outcomeValues(row, outcomes)),
  }));
  return {
    svg: stackedColumns(describe(statistic, "Stacked columns", statistic.id), legend, groups),
    legend,
  };
}

/** The share upheld over the years in which enough was decided; nothing when these are fewer than two. */
export function drawShareUpheld(statistic: Statistic): StatisticChart | undefined {
  const points = statistic.rows.map(({ cells }) => {
    const share = cells.at(-1);
    return { label: cells[0], value: typeof share === "number" ? share : undefined };
  });
  if (points.filter(({ value }) => value !== undefined).length < FEWEST_POINTS) return undefined;
  const words = {
    ...describe(statistic, "A line", `${statistic.id}-share`),
    title: "Share of decisions upheld, by year",
  };
  const caption = `Share upheld, of the decisions of each year that state an outcome. Years with fewer than ${SMALL_GROUP} are left out.`;
  return { svg: lineChart(words, points, formatShare), legend: [], caption };
}

/** A bar for each category that is large enough to divide; nothing when none is. */
export function drawShares(statistic: Statistic, outcomes: readonly string[]): StatisticChart | undefined {
  const rows = statistic.rows.filter(({ small }) => !small);
  if (rows.length === 0) return undefined;
  const { series: legend, combine } = outcomeSeries(outcomes);
  const groups = rows.map((row) => {
    const values = combine(outcomeValues(row, outcomes));
    const total = values.reduce((sum, value) => sum + value, 0);
    return { label: row.cells[0], note: `n = ${formatNumber(total)}`, values };
  });
  return { svg: stackedBars(describe(statistic, "Divided bars", statistic.id), legend, groups), legend };
}

/** The counts behind the name of a row, one for each outcome. */
function outcomeValues({ cells }: StatisticRow, outcomes: readonly string[]): readonly number[] {
  return cells.slice(1, 1 + outcomes.length).map((cell) => (typeof cell === "number" ? cell : 0));
}

function describe({ title }: Statistic, kind: string, id: string): ChartWords {
  return { id: `chart-${id}`, title, description: `${kind}. The table that follows has the same numbers.` };
}
