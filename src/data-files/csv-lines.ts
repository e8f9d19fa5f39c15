// The build for browsers needs nothing of Node, so that the site and the page write the same files.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Cell, ColumnHead } from "./table.ts";

/**
 * The beginning of a CSV file, for spreadsheets as much as for programs: UTF-8 with a
 * byte order mark, without which Excel misreads £ and ’, and the names of the columns.
 */
export function csvHead(columns: readonly Pick<ColumnHead, "name">[]): string {
  return `\u{feff}${csvLines([columns.map(({ name }) => name)])}`;
}

/**
 * Rows as lines of CSV. Booleans are `true` and `false`, a missing value is empty, and
 * a text that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const cast = { boolean: (value: boolean) => String(value) };
  return stringify(
    rows.map((row) => [...row]),
    { cast, escape_formulas: true },
  );
}
