import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { formatNumber } from "../collection/count.ts";
import { horizontalGrid, PLOT_LEFT } from "./axis.ts";
import { type ChartWords, chartFrame, percent, round, toneFill, tonePatterns } from "./chart.ts";
import { type Series, type StackedGroup, stackValues } from "./stacked-bars.ts";

const TOP = 24;
const PLOT = 200;
const FOOT = 26;
/** As many as fit side by side on a phone. */
const MOST_LABELS = 8;

interface Scales {
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
}

/** Columns in the order given, such as years, each divided into its series. */
export function stackedColumns(
  words: ChartWords,
  series: readonly Series[],
  groups: readonly Omit<StackedGroup, "note">[],
): Element {
  const highest = Math.max(1, ...groups.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const y = scaleLinear([0, highest], [TOP + PLOT, TOP]).nice(4);
  const x = scaleBand(
    groups.map(({ label }) => label),
    [PLOT_LEFT, 100],
  ).paddingInner(0.28);
  const every = Math.ceil(groups.length / MOST_LABELS);
  return chartFrame(words, TOP + PLOT + FOOT, [
    tonePatterns(words.id),
    ...horizontalGrid(wholeTicks(y), y, formatNumber),
    ...groups.flatMap((group) => column(words.id, series, group, { x, y })),
    ...groups.flatMap(({ label }, index) => {
      if (index % every !== 0) return [];
      const middle = (x(label) ?? 0) + x.bandwidth() / 2;
      return [s("text", { className: ["tick", "middle"], x: percent(middle), y: TOP + PLOT + 18 }, label)];
    }),
  ]);
}

function column(
  id: string,
  series: readonly Series[],
  { label, values }: Omit<StackedGroup, "note">,
  { x, y }: Scales,
): Element[] {
  return stackValues(values).flatMap(({ from, to }, index) => {
    const part = series[index];
    if (!part || to === from) return [];
    return [
      s(
        "rect",
        {
          className: ["segment", part.tone],
          ...toneFill(id, part.tone),
          x: percent(x(label) ?? 0),
          y: round(y(to)),
          width: percent(x.bandwidth()),
          height: round(y(from) - y(to)),
        },
        s("title", `${label}: ${to - from} ${part.label}`),
      ),
    ];
  });
}

/** Decisions come whole, so a scale of a few has no half steps. */
function wholeTicks(y: ScaleLinear<number, number>): readonly number[] {
  return y.ticks(4).filter(Number.isInteger);
}
