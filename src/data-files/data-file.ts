import { TABLES } from "./columns.ts";
import type { Table } from "./table.ts";

/** A file of the whole collection, as the page about data lists it. */
export interface DataFile {
  /** File name below `/data/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mediaType: string;
  readonly format: string;
  /** The table that it holds, when it holds just one. */
  readonly table?: Table;
}

/** The columns of which file; every CSV is made from its table. */
const CSV_TITLES: Readonly<Record<string, string>> = {
  decisions: "Decisions",
  remedies: "Remedies",
  payments: "Payments",
  law: "Law cited",
};

const [decisions] = TABLES;

/** Every file below `/data/`, in the order of the page: what most people want comes first. */
export const DATA_FILES: readonly DataFile[] = [
  ...TABLES.map((table) => ({
    name: `${table.name}.csv`,
    title: `${CSV_TITLES[table.name] ?? table.name} as a spreadsheet`,
    description: `One row for ${table.row}.`,
    mediaType: "text/csv",
    format: "csv",
    table,
  })),
  {
    name: "decisions.sqlite",
    title: "Everything as a database",
    description:
      "All four tables and every paragraph, with a full-text index. For SQLite and programs that read its files.",
    mediaType: "application/vnd.sqlite3",
    format: "sqlite",
  },
  {
    name: "decisions.ndjson.gz",
    title: "Full text",
    description: "One decision a line with all its paragraphs and facts, as JSON, gzipped.",
    mediaType: "application/gzip",
    format: "ndjson",
  },
  {
    name: "decisions.parquet",
    title: "Decisions for data frames",
    description: "The table of decisions with typed columns, for pandas, Polars, R and DuckDB.",
    mediaType: "application/vnd.apache.parquet",
    format: "parquet",
    table: decisions,
  },
];
