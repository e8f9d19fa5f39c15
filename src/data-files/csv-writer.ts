import { stringify } from "csv-stringify/sync";
import { openBufferedFile } from "./buffered-file.ts";
import type { DataWriter } from "./data-writer.ts";
import type { Cell, Table } from "./table.ts";

/**
 * Writes `table` to the CSV file at `path`, for spreadsheets as much as for programs:
 * UTF-8 with a byte order mark, without which Excel misreads £ and ’, and with an
 * apostrophe before a text that a spreadsheet would take for a formula.
 */
export function openCsvWriter(path: string, table: Table, terms: string | undefined): DataWriter {
  const file = openBufferedFile(path);
  file.write(`\u{feff}${csvLines([table.columns.map(({ name }) => name)])}`);
  return {
    write(decision) {
      const rows = table.read(decision, terms);
      if (rows.length > 0) file.write(csvLines(rows));
    },
    close: file.close,
  };
}

/** Rows as lines of CSV. Booleans are `true` and `false`, a missing value is empty. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const cast = { boolean: (value: boolean) => String(value) };
  return stringify(
    rows.map((row) => [...row]),
    { cast, escape_formulas: true },
  );
}
