import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { excerpt } from "../collection/excerpt.ts";
import { type ChartWords, chartFrame, LINE, percent } from "./chart.ts";

/** A bar: its name, its length and the number as words. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const BAR = 14;
const ROW = LINE + BAR + 12;
/** What fits on a line of 320 pixels beside its number. */
const LONGEST_LABEL = 38;

/**
 * Horizontal bars from one zero line, each under its name, so that long names need no
 * column of their own on a phone.
 */
export function barChart(words: ChartWords, bars: readonly Bar[]): Element {
  const width = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, 100]);
  return chartFrame(
    words,
    bars.length * ROW,
    bars.map(({ label, value, text }, index) =>
      s("g", [
        s("text", { className: ["name"], x: 0, y: index * ROW + LINE - 5 }, [
          `${excerpt(label, LONGEST_LABEL)} `,
          s("tspan", { className: ["value"] }, text),
        ]),
        s("rect", {
          className: ["bar", "solid"],
          x: 0,
          y: index * ROW + LINE,
          width: percent(width(value)),
          height: BAR,
        }),
      ]),
    ),
  );
}
