import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { excerpt } from "../collection/excerpt.ts";
import { type ChartWords, chartFrame, LINE, percent } from "./chart.ts";

/** A name with the lowest, the middle and the highest of its numbers. */
export interface Range {
  readonly label: string;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** The median as words. */
  readonly text: string;
  /** How many numbers there are: `n = 34`. */
  readonly note: string;
}

const HEIGHT = 14;
const ROW = LINE + HEIGHT + 12;
/** What fits on a line of 320 pixels beside a sum and a note. */
const LONGEST_LABEL = 28;

/** Lines from lowest to highest on one scale from zero, each with a dot at its median. */
export function rangeChart(words: ChartWords, ranges: readonly Range[]): Element {
  // A dot at either end keeps its whole width inside the frame.
  const x = scaleLinear([0, Math.max(1, ...ranges.map(({ highest }) => highest))], [2, 98]);
  return chartFrame(
    words,
    ranges.length * ROW,
    ranges.map(({ label, lowest, median, highest, text, note }, index) => {
      const y = index * ROW + LINE + HEIGHT / 2;
      const across = (className: string, from: number, to: number) =>
        s("line", { className: [className], x1: percent(from), x2: percent(to), y1: y, y2: y });
      return s("g", [
        s("text", { className: ["name"], x: 0, y: index * ROW + LINE - 5 }, [
          `${excerpt(label, LONGEST_LABEL)} `,
          s("tspan", { className: ["value"] }, text),
          s("tspan", { className: ["note"] }, ` ${note}`),
        ]),
        across("grid", x(0), 100),
        across("range", x(lowest), x(highest)),
        s("circle", { className: ["point"], cx: percent(x(median)), cy: y, r: 6 }),
      ]);
    }),
  );
}
