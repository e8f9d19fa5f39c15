import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { excerpt } from "../collection/excerpt.ts";
import { type ChartWords, chartFrame, LINE, percent, toneFill, tonePatterns } from "./chart.ts";
import type { Series } from "./stacked-bars.ts";

/** A name with a number for each series. */
export interface BarGroup {
  readonly label: string;
  readonly values: readonly number[];
}

const BAR = 12;
const GAP = 14;
/** What fits on a line of 320 pixels. */
const LONGEST_LABEL = 42;

/**
 * Horizontal bars from one zero line, those of a group under its name, each with its
 * number after it. `most` is the number that fills the width.
 */
export function groupedBars(
  words: ChartWords,
  series: readonly Series[],
  groups: readonly BarGroup[],
  most: number,
  format: (value: number) => string,
): Element {
  // The number of the longest bar needs room too.
  const width = scaleLinear([0, most > 0 ? most : 1], [0, 82]);
  const height = LINE + series.length * (BAR + 2) + GAP;
  return chartFrame(words, groups.length * height, [
    tonePatterns(words.id),
    ...groups.map(({ label, values }, index) =>
      s("g", [
        s("text", { className: ["name"], x: 0, y: index * height + LINE - 5 }, excerpt(label, LONGEST_LABEL)),
        ...values.flatMap((value, at) => {
          const tone = series[at]?.tone ?? "solid";
          const y = index * height + LINE + at * (BAR + 2);
          return [
            s("rect", {
              className: ["segment", tone],
              ...toneFill(words.id, tone),
              x: 0,
              y,
              width: percent(width(value)),
              height: BAR,
            }),
            s(
              "text",
              { className: ["tick"], x: percent(width(value)), y: y + BAR - 2, dx: 5 },
              format(value),
            ),
          ];
        }),
      ]),
    ),
  ]);
}
