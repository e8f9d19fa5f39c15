import { scaleBand, scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { horizontalGrid, PLOT_LEFT } from "./axis.ts";
import { type ChartWords, chartFrame, percent, round, toneFill, tonePatterns } from "./chart.ts";
import type { BarGroup } from "./grouped-bars.ts";
import type { Series } from "./stacked-bars.ts";

const TOP = 24;
const PLOT = 180;
const FOOT = 26;
/** As many as fit side by side on a phone. */
const MOST_LABELS = 8;

/** Columns from one zero line, those of a group, such as a year, side by side over its name. */
export function groupedColumns(
  words: ChartWords,
  series: readonly Series[],
  groups: readonly BarGroup[],
  most: number,
  format: (value: number) => string,
): Element {
  const y = scaleLinear([0, most > 0 ? most : 1], [TOP + PLOT, TOP]).nice(4);
  const x = scaleBand(
    groups.map(({ label }) => label),
    [PLOT_LEFT, 100],
  ).padding(0.25);
  const own = scaleBand<number>(
    series.map((_, at) => at),
    [0, x.bandwidth()],
  );
  const every = Math.ceil(groups.length / MOST_LABELS);
  return chartFrame(words, TOP + PLOT + FOOT, [
    tonePatterns(words.id),
    ...horizontalGrid(y.ticks(4), y, format),
    ...groups.flatMap(({ label, values }) =>
      values.map((value, at) => {
        const { tone = "solid", label: name = "" } = series[at] ?? {};
        return s(
          "rect",
          {
            className: ["segment", tone],
            ...toneFill(words.id, tone),
            x: percent((x(label) ?? 0) + (own(at) ?? 0)),
            y: round(y(value)),
            width: percent(own.bandwidth()),
            height: round(y(0) - y(value)),
          },
          s("title", `${label}: ${format(value)} ${name}`),
        );
      }),
    ),
    ...groups.flatMap(({ label }, index) => {
      if (index % every !== 0) return [];
      const middle = (x(label) ?? 0) + x.bandwidth() / 2;
      return [s("text", { className: ["tick", "middle"], x: percent(middle), y: TOP + PLOT + 18 }, label)];
    }),
  ]);
}
