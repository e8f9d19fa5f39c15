import { csvHead, csvLines } from "../data-files/csv-lines.ts";
import type { ColumnKind, Statistic, StatisticCell } from "./statistic.ts";

/**
 * A statistic as a CSV file: rows without the total, shares from 0 to 1 with four
 * digits, sums in pounds.
 */
export function statisticCsv({ columns, rows }: Statistic): string {
  const head = columns.map(({ key }) => ({ name: key }));
  const lines = rows.map(({ cells }) => columns.map(({ kind }, index) => plainCell(cells[index], kind)));
  return csvHead(head) + csvLines(lines);
}

function plainCell(cell: StatisticCell, kind: ColumnKind): StatisticCell {
  if (typeof cell !== "number") return cell;
  if (kind === "share") return Math.round(cell * 10_000) / 10_000;
  return kind === "pence" ? cell / 100 : cell;
}
