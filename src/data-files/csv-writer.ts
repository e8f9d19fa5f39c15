import { openBufferedFile } from "./buffered-file.ts";
import { csvHead, csvLines } from "./csv-lines.ts";
import type { DataWriter } from "./data-writer.ts";
import type { Table } from "./table.ts";

/** Writes `table` to the CSV file at `path`. */
export function openCsvWriter(path: string, table: Table, terms: string | undefined): DataWriter {
  const file = openBufferedFile(path);
  file.write(csvHead(table.columns));
  return {
    write(decision) {
      const rows = table.read(decision, terms);
      if (rows.length > 0) file.write(csvLines(rows));
    },
    close: file.close,
  };
}
