import { csvHead, csvLines } from "../data-files/csv-lines.ts";
import { describeSearch } from "./describe-search.ts";
import { type SetTable, TERMS } from "./set-table.ts";
import type { TakenSearch, TakeOptions } from "./taken-search.ts";

/** The formats of a table that is taken away. */
export type TableFormat = "csv" | "json";

/**
 * A file of `table`, piece by piece: no more of it is in memory than is being read.
 * Throws what the index throws, and the signal's reason when it is aborted.
 */
export function tableChunks<Row>(
  format: TableFormat,
  table: SetTable<Row>,
  taken: TakenSearch,
  options: TakeOptions = {},
): AsyncGenerator<string, void, undefined> {
  return format === "csv" ? csvChunks(table, taken, options) : jsonChunks(table, taken, options);
}

async function* csvChunks<Row>({ columns, read }: SetTable<Row>, taken: TakenSearch, options: TakeOptions) {
  yield csvHead(columns);
  for await (const rows of read(taken, options)) {
    yield csvLines(rows.map((row) => columns.map((column) => column.read(row, taken))));
  }
}

/** `{"search": …, "mentions": […]}` with a line for each row, whose values have their types and are no formulas. */
async function* jsonChunks<Row>(table: SetTable<Row>, taken: TakenSearch, options: TakeOptions) {
  yield `{\n"search": ${JSON.stringify(describeSearch(taken), undefined, 1)},\n"${table.name}": [`;
  let separator = "\n";
  for await (const rows of table.read(taken, options)) {
    const lines = rows.map((row) => JSON.stringify(toObject(row, table, taken)));
    if (lines.length > 0) yield separator + lines.join(",\n");
    if (lines.length > 0) separator = ",\n";
  }
  yield "\n]\n}\n";
}

/** A value that the text does not state is left out; the terms are the same in every row and stand in the head. */
function toObject<Row>(row: Row, { columns }: SetTable<Row>, taken: TakenSearch) {
  return Object.fromEntries(
    columns.flatMap(({ name, read }) => (name === TERMS.name ? [] : [[name, read(row, taken)]])),
  );
}
