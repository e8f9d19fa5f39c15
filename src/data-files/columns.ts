import { decisionsTable } from "./decisions-table.ts";
import { lawTable, paymentsTable, remediesTable } from "./fact-tables.ts";
import type { Table } from "./table.ts";

/**
 * The one schema of the data files. CSV headers, the Parquet schema, the tables of the
 * SQLite file, `datapackage.json` and the documentation on `/data/` are all made from it.
 */
export const TABLES: readonly [Table, ...Table[]] = [decisionsTable, remediesTable, paymentsTable, lawTable];
