import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "./columns.ts";
import { INVENTED_DECISIONS, INVENTED_PUBLICATION, writeInventedDecisions } from "./invented-collection.ts";
import { readCsv } from "./read-csv.ts";
import type { ColumnHead } from "./table.ts";
import { writeDataFiles } from "./write-data-files.ts";

const root = mkdtempSync(join(tmpdir(), "data-files-"));

beforeAll(async () => {
  writeInventedDecisions(join(root, "decisions"), INVENTED_DECISIONS);
  await writeDataFiles({
    ...INVENTED_PUBLICATION,
    decisionsFolder: join(root, "decisions"),
    outFolder: join(root, "out"),
    cacheFile: join(root, "cache/frontmatter.ndjson"),
  });
});

afterAll(() => rmSync(root, { recursive: true }));

describe("SQLite", () => {
  const open = () => new DatabaseSync(join(root, "out/data/decisions.sqlite"), { readOnly: true });

  test.each(TABLES)("table $name agrees with the CSV", ({ name, columns }) => {
    const rows = open().prepare(`SELECT * FROM ${name}`).all();
    expect(rows.map((row) => asText(row, columns))).toEqual(rowsOf(name));
  });

  test("finds words in the paragraphs and tells the anchor", () => {
    const found = open()
      .prepare(
        "SELECT b.decision_id, b.anchor, b.section FROM blocks_fts f JOIN blocks b ON b.rowid = f.rowid " +
          "WHERE blocks_fts MATCH 'inspect' ORDER BY b.decision_id LIMIT 1",
      )
      .get();
    expect({ ...found }).toEqual({ decision_id: "20-900-001", anchor: "p1-a", section: "complaint" });
  });

  // Its detect_fts_sql: https://github.com/simonw/datasette/blob/main/datasette/utils/__init__.py
  test("declares the index of blocks, and of no other table, as Datasette looks for one", () => {
    const detect = open().prepare(
      "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"' || ? || '\"%'",
    );
    const found = ["blocks", ...TABLES.map(({ name }) => name), "about"].flatMap((table) =>
      detect.all(table).map(({ name }) => [table, name]),
    );
    expect(found).toEqual([["blocks", "blocks_fts"]]);
  });

  test("numbers the rows of the index as those of blocks, by which Datasette finds them", () => {
    const found = open()
      .prepare(
        "SELECT text FROM blocks WHERE rowid IN (SELECT rowid FROM blocks_fts WHERE blocks_fts MATCH 'inspect')",
      )
      .all();
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(text).toContain("inspect");
  });

  test("has no broken reference and no damage", () => {
    expect(open().prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    expect(open().prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  });

  test("tells its terms", () => {
    const licence = open().prepare("SELECT value FROM about WHERE key = 'licence'").get();
    expect({ ...licence }).toEqual({ value: "https://example.org/licence" });
  });
});

describe("Parquet", () => {
  test("agrees with the CSV", async () => {
    const file = await asyncBufferFromFile(join(root, "out/data/decisions.parquet"));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => asText(row, TABLES[0].columns))).toEqual(rowsOf("decisions"));
  });

  test("tells its terms", () => {
    const bytes = new Uint8Array(readFileSync(join(root, "out/data/decisions.parquet")));
    expect(parquetMetadata(bytes.buffer).key_value_metadata).toContainEqual({
      key: "licence",
      value: "https://example.org/licence",
    });
  });
});

function rowsOf(table: string): readonly Record<string, string>[] {
  return readCsv(readFileSync(join(root, `out/data/${table}.csv`), "utf8"));
}

/** A row in the words of the CSV, so that files of different types can be compared. */
function asText(
  row: Readonly<Record<string, unknown>>,
  columns: readonly ColumnHead[],
): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, type }) => [name, cellText(row[name], type)]));
}

function cellText(value: unknown, type: ColumnHead["type"]): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === "boolean") return String(value === true || value === 1);
  const text = String(value);
  return text.startsWith("=") ? `'${text}` : text;
}
