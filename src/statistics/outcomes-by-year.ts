import { outcomeCells, outcomeColumns } from "./outcome-counts.ts";
import {
  type CountedFacts,
  isSmall,
  type Statistic,
  type StatisticCell,
  type StatisticColumn,
  type StatisticRow,
} from "./statistic.ts";

/** A longer run of years is a slip of somebody's pen, not a history. */
const LONGEST_RUN = 60;

const YEAR: StatisticColumn = { key: "year", label: "Year", kind: "name" };

/** Decisions of each year by outcome, oldest first; decisions without a date are left out. */
export function outcomesByYear(decisions: readonly CountedFacts[], outcomes: readonly string[]): Statistic {
  return {
    id: "outcomes-by-year",
    title: "Decisions by year and outcome",
    columns: [YEAR, ...outcomeColumns(outcomes)],
    ...countYears(decisions, (group) => outcomeCells(group, outcomes)),
  };
}

/** Decisions of each year, oldest first, for decisions that all have one outcome. */
export function decisionsByYear(decisions: readonly CountedFacts[]): Statistic {
  return {
    id: "decisions-by-year",
    title: "Decisions by year",
    columns: [YEAR, { key: "decisions", label: "Decisions", kind: "count" }],
    ...countYears(decisions, (group) => [group.length]),
  };
}

function countYears(
  decisions: readonly CountedFacts[],
  count: (group: readonly CountedFacts[]) => readonly StatisticCell[],
): Required<Pick<Statistic, "rows" | "total">> {
  const dated = decisions.filter(({ date }) => date !== undefined);
  const byYear = Map.groupBy(dated, ({ date = "" }) => Number(date.slice(0, 4)));
  const row = (year: string, group: readonly CountedFacts[]): StatisticRow => ({
    cells: [year, ...count(group)],
    small: isSmall(group.length),
    ...(group.length > 0 && { path: `/years/${year}/` }),
  });
  return {
    rows: fillYears([...byYear.keys()]).map((year) =>
      row(String(year).padStart(4, "0"), byYear.get(year) ?? []),
    ),
    total: { cells: ["All years", ...count(dated)], small: isSmall(dated.length) },
  };
}

/** The years in order, with those between them in which nothing was decided. */
function fillYears(years: readonly number[]): readonly number[] {
  const sorted = years.toSorted((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || last - first >= LONGEST_RUN) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
