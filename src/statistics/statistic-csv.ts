import { csvLines } from "../data-files/csv-writer.ts";
import type { ColumnKind, Statistic, StatisticCell } from "./statistic.ts";

/**
 * A statistic as a CSV file: rows without the total, shares from 0 to 1 with four
 * digits, sums in pounds, and the byte order mark that spreadsheets need.
 */
export function statisticCsv({ columns, rows }: Statistic): string {
  const head = columns.map(({ key }) => key);
  const lines = rows.map(({ cells }) => columns.map(({ kind }, index) => plainCell(cells[index], kind)));
  return `\u{feff}${csvLines([head, ...lines])}`;
}

function plainCell(cell: StatisticCell, kind: ColumnKind): StatisticCell {
  if (typeof cell !== "number") return cell;
  if (kind === "share") return Math.round(cell * 10_000) / 10_000;
  return kind === "pence" ? cell / 100 : cell;
}
