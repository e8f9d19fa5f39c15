import type { Tone } from "./chart.ts";
import type { Series } from "./stacked-bars.ts";

const TONES: Readonly<Record<string, Tone>> = {
  Upheld: "solid",
  "Not upheld": "hatch",
  "Closed after initial enquiries": "dots",
};

/** Outcomes as the parts of a chart, each with the fill it has in every chart. */
export function outcomeSeries(outcomes: readonly string[]): readonly Series[] {
  return outcomes.map((label) => ({ label, tone: TONES[label] ?? "open" }));
}
