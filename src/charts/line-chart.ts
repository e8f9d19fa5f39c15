import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import { horizontalGrid, PLOT_LEFT } from "./axis.ts";
import { type ChartWords, chartFrame, percent, round } from "./chart.ts";

/** A point of a line; one without a value is a gap. */
export interface LinePoint {
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number | undefined;
}

const TOP = 24;
const PLOT = 160;
const FOOT = 26;
const MOST_LABELS = 8;

/** A share over time, on a scale from 0 to 100 % that no chart may cut short. */
export function lineChart(
  words: ChartWords,
  points: readonly LinePoint[],
  format: (value: number) => string,
): Element {
  const y = scaleLinear([0, 1], [TOP + PLOT, TOP]);
  const x = scalePoint(
    points.map(({ label }) => label),
    [PLOT_LEFT, 98],
  ).padding(0.4);
  const at = ({ label }: LinePoint) => x(label) ?? 0;
  const path = line<LinePoint>()
    .defined(({ value }) => value !== undefined)
    .x(at)
    .y(({ value = 0 }) => y(value))
    .digits(2)(points);
  const every = Math.ceil(points.length / MOST_LABELS);
  return chartFrame(words, TOP + PLOT + FOOT, [
    ...horizontalGrid([0, 0.5, 1], y, format),
    curve(path ?? ""),
    ...points.flatMap((point, index) =>
      mark(point, index % every === 0, at(point), y(point.value ?? 0), format),
    ),
    ...points.flatMap((point, index) => {
      if (index % every !== 0) return [];
      return [
        s("text", { className: ["tick", "middle"], x: percent(at(point)), y: TOP + PLOT + 18 }, point.label),
      ];
    }),
  ]);
}

/** A path knows no percentages, so it has a coordinate system of its own that is stretched. */
function curve(path: string): Element {
  return s(
    "svg",
    {
      width: "100%",
      height: TOP + PLOT,
      viewBox: `0 0 100 ${TOP + PLOT}`,
      preserveAspectRatio: "none",
      overflow: "visible",
    },
    s("path", { className: ["curve"], d: path, vectorEffect: "non-scaling-stroke" }),
  );
}

/** A dot, with its value above it where there is room for words. */
function mark(
  { label, value }: LinePoint,
  hasRoom: boolean,
  x: number,
  y: number,
  format: (value: number) => string,
): Element[] {
  if (value === undefined) return [];
  const title = s("title", `${label}: ${format(value)}`);
  const dot = s("circle", { className: ["point"], cx: percent(x), cy: round(y), r: 4 }, title);
  if (!hasRoom) return [dot];
  return [dot, s("text", { className: ["value", "middle"], x: percent(x), y: round(y) - 10 }, format(value))];
}
