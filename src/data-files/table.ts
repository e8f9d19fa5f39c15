import type { ExportedDecision } from "./exported-decision.ts";

/** What a column holds. A `list` is text with `;` between its values; a `date` is `YYYY-MM-DD`. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "list";

/** The value of one column in one row; `undefined` where the text does not say. */
export type Cell = string | number | boolean | undefined;

/** A column as every format and the documentation have it. */
export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  /** One sentence or two for somebody who has only the file. */
  readonly description: string;
  /** Never empty. */
  readonly required?: true;
}

/** A table: its columns and how a decision becomes rows of it. */
export interface Table {
  readonly name: string;
  /** What there is a row for: `each decision`. */
  readonly row: string;
  readonly columns: readonly ColumnHead[];
  /** Columns that together are different in every row. */
  readonly primaryKey: readonly string[];
  /** The rows of one decision; cells are in the order of the columns. */
  readonly read: (decision: ExportedDecision, terms: string | undefined) => readonly (readonly Cell[])[];
}

/** A column that knows how to read its cell from a row. */
export type Column<Row> = ColumnHead & { readonly read: (row: Row, context: RowContext) => Cell };

/** What a cell may be read from besides its row. */
interface RowContext {
  readonly decision: ExportedDecision;
  /** 1-based place of the row among those of its decision. */
  readonly number: number;
  readonly terms: string | undefined;
}

/** What a table is made from: rows of a decision, and columns that read them. */
interface TableDefinition<Row> extends Pick<Table, "name" | "row" | "primaryKey"> {
  readonly list: (decision: ExportedDecision) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** The last column of every table, so that a file that was passed on still tells its terms. */
export const LICENCE: Column<unknown> = {
  name: "licence",
  type: "string",
  description: "Terms for using the text, the same in every row; empty where the publisher gives none.",
  read: (_, { terms }) => terms,
};

/** A table that hides the type of its rows, so that writers treat all tables alike. */
export function defineTable<Row>({ list, columns, ...table }: TableDefinition<Row>): Table {
  return {
    ...table,
    columns: columns.map(({ read: _, ...head }) => head),
    read: (decision, terms) =>
      list(decision).map((row, index) =>
        columns.map(({ read }) => read(row, { decision, number: index + 1, terms })),
      ),
  };
}
