import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import { excerpt } from "../collection/excerpt.ts";
import { type ChartWords, chartFrame, LINE, percent, type Tone, toneFill, tonePatterns } from "./chart.ts";

/** A part of every bar or column. */
export interface Series {
  readonly label: string;
  readonly tone: Tone;
}

/** A group that is divided; `values` are in the order of the series. */
export interface StackedGroup {
  readonly label: string;
  /** What stands after the name: `n = 34`. */
  readonly note: string;
  readonly values: readonly number[];
}

const BAR = 20;
const ROW = LINE + BAR + 12;
const LONGEST_LABEL = 32;

/** Horizontal bars of one length, each divided as its group is. A group of nothing has no bar. */
export function stackedBars(
  words: ChartWords,
  series: readonly Series[],
  groups: readonly StackedGroup[],
): Element {
  return chartFrame(words, groups.length * ROW, [
    tonePatterns(words.id),
    ...groups.map((group, index) =>
      s("g", [
        s("text", { className: ["name"], x: 0, y: index * ROW + LINE - 5 }, [
          `${excerpt(group.label, LONGEST_LABEL)} `,
          s("tspan", { className: ["note"] }, group.note),
        ]),
        ...segments(words.id, series, group, index * ROW + LINE),
      ]),
    ),
  ]);
}

function segments(
  id: string,
  series: readonly Series[],
  { label, values }: StackedGroup,
  y: number,
): Element[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const place = scaleLinear([0, total || 1], [0, 100]);
  return stackValues(values).flatMap(({ from, to }, index) => {
    const part = series[index];
    if (!part || to === from) return [];
    return [
      s(
        "rect",
        {
          className: ["segment", part.tone],
          ...toneFill(id, part.tone),
          x: percent(place(from)),
          y,
          width: percent(place(to) - place(from)),
          height: BAR,
        },
        s("title", `${label}: ${to - from} ${part.label}`),
      ),
    ];
  });
}

/** Where each value starts and ends when they are laid end to end. */
export function stackValues(
  values: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  const stacked = stack<readonly number[], number>()
    .keys(values.keys())
    .value((row, key) => row[key] ?? 0)([values]);
  return stacked.map(([range]) => ({ from: range?.[0] ?? 0, to: range?.[1] ?? 0 }));
}
