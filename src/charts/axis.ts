import type { ScaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { round } from "./chart.ts";

/** Where plots start, in percent: what is left of it is for the numbers of the scale. */
export const PLOT_LEFT = 10;

/** Lines across a plot, the zero line the strongest, each with its number above its left end. */
export function horizontalGrid(
  ticks: readonly number[],
  y: ScaleLinear<number, number>,
  format: (tick: number) => string,
): Element[] {
  return ticks.map((tick) =>
    s("g", [
      s("line", {
        className: tick === 0 ? ["grid", "zero"] : ["grid"],
        x1: 0,
        x2: "100%",
        y1: round(y(tick)),
        y2: round(y(tick)),
      }),
      s("text", { className: ["tick"], x: 0, y: round(y(tick)) - 5 }, format(tick)),
    ]),
  );
}
