import type { Tone } from "./chart.ts";
import type { Series } from "./stacked-bars.ts";

/** The parts of a chart and how to add up counts for them. */
export interface OutcomeSeries {
  readonly series: readonly Series[];
  /** Counts in the order of the series, from counts in the order of the outcomes. */
  readonly combine: (counts: readonly number[]) => readonly number[];
}

const TONES: Readonly<Record<string, Tone>> = {
  Upheld: "solid",
  "Not upheld": "hatch",
  "Closed after initial enquiries": "dots",
};

/**
 * Outcomes as the parts of a chart. The published three have the same fill in every
 * chart; all others are one part, since no reader tells a dozen fills apart.
 */
export function outcomeSeries(outcomes: readonly string[]): OutcomeSeries {
  const known = outcomes.filter((outcome) => outcome in TONES);
  const [other, ...more] = outcomes.filter((outcome) => !(outcome in TONES));
  const last: Series[] =
    other === undefined ? [] : [{ label: more.length > 0 ? "Other or not stated" : other, tone: "open" }];
  const countOf = (counts: readonly number[], outcome: string) => counts[outcomes.indexOf(outcome)] ?? 0;
  return {
    series: [...known.map((label): Series => ({ label, tone: TONES[label] ?? "open" })), ...last],
    combine(counts) {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const shown = known.map((outcome) => countOf(counts, outcome));
      return other === undefined ? shown : [...shown, all - shown.reduce((sum, count) => sum + count, 0)];
    },
  };
}
