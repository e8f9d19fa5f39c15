import { listOutcomes } from "./outcome-counts.ts";
import { decisionsByYear, outcomesByYear } from "./outcomes-by-year.ts";
import { type PaymentSummary, summarisePayments } from "./payments.ts";
import type { CountedFacts, Statistic } from "./statistic.ts";
import { drawYears, type StatisticChart } from "./statistic-charts.ts";

/** The fewest decisions worth a chart: fewer are read faster than a picture of them. */
export const WORTH_CHART = 5;

/** How the decisions of a list divide. */
export interface Division {
  /** A chart over the table of its numbers; absent for few decisions, or all of one year. */
  readonly years?: { readonly statistic: Statistic; readonly chart: StatisticChart };
  /** Absent when no sum is known. */
  readonly payments?: PaymentSummary;
}

/** Divides the decisions of a list by year and outcome, and sums up what was paid. */
export function divideList(decisions: readonly CountedFacts[]): Division {
  const years = divideYears(decisions);
  const payments = summarisePayments(decisions);
  return { ...(years && { years }), ...(payments && { payments }) };
}

function divideYears(decisions: readonly CountedFacts[]): Division["years"] {
  if (decisions.length < WORTH_CHART) return undefined;
  const outcomes = listOutcomes(decisions);
  const statistic =
    outcomes.length === 1
      ? decisionsByYear(decisions)
      : withoutEmptyColumns(outcomesByYear(decisions, outcomes));
  const chart = statistic.rows.length > 1 ? drawYears(statistic, outcomes) : undefined;
  return chart && { statistic, chart };
}

/** A council with few decisions a year has no shares: a column of dashes would only take room. */
function withoutEmptyColumns(statistic: Statistic): Statistic {
  const rows = [...statistic.rows, ...(statistic.total ? [statistic.total] : [])];
  const kept = new Set(
    [...statistic.columns.keys()].filter((index) => rows.some(({ cells }) => cells[index] !== undefined)),
  );
  const keep = <Row extends Statistic["rows"][number]>(row: Row): Row => {
    const [name, ...cells] = row.cells;
    return { ...row, cells: [name, ...cells.filter((_, index) => kept.has(index + 1))] };
  };
  return {
    ...statistic,
    columns: statistic.columns.filter((_, index) => kept.has(index)),
    rows: statistic.rows.map(keep),
    ...(statistic.total && { total: keep(statistic.total) }),
  };
}
