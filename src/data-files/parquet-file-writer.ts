import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { DataWriter } from "./data-writer.ts";
import type { Cell, ColumnHead, ColumnType, Table } from "./table.ts";

/** A note that travels inside the file. */
interface Note {
  readonly key: string;
  readonly value: string;
}

const ROWS_IN_A_GROUP = 10_000;

/** Writes `table` to the Parquet file at `path`, with `notes` such as the licence in its metadata. */
export function openParquetWriter(
  path: string,
  table: Table,
  terms: string | undefined,
  notes: readonly Note[],
): DataWriter {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: table.name, num_children: table.columns.length }, ...table.columns.map(describeColumn)],
    kvMetadata: [...notes],
    createdBy: "ombudsman-decisions",
  });
  let rows: (readonly Cell[])[] = [];
  const writeGroup = async () => {
    const columnData = table.columns.map((column, index) => ({
      name: column.name,
      data: rows.map((row) => (column.type === "date" ? dayNumber(row[index]) : row[index])),
    }));
    await writer.write({ columnData, rowGroupSize: ROWS_IN_A_GROUP });
    rows = [];
  };
  return {
    async write(decision) {
      rows.push(...table.read(decision, terms));
      if (rows.length >= ROWS_IN_A_GROUP) await writeGroup();
    },
    async close() {
      await writeGroup();
      await writer.finish();
    },
  };
}

const STRING = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const ELEMENTS: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  string: STRING,
  list: STRING,
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

function describeColumn({ name, type, required }: ColumnHead): SchemaElement {
  return { name, ...ELEMENTS[type], repetition_type: required ? "REQUIRED" : "OPTIONAL" };
}

/** Parquet counts a date in days from 1 January 1970. */
function dayNumber(date: Cell): number | undefined {
  return date === undefined ? undefined : Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
