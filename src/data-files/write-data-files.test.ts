import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectionSchema } from "../decision/collection.ts";
import type { FrontmatterInput } from "../decision/frontmatter.ts";
import { TABLES } from "./columns.ts";
import { dataPackage } from "./data-package.ts";
import { INVENTED_TEXT, inventFrontmatter, writeInventedDecisions } from "./invented-collection.ts";
import type { ColumnHead } from "./table.ts";
import { type DataFilesTask, writeDataFiles } from "./write-data-files.ts";

const DECISIONS: readonly FrontmatterInput[] = [
  inventFrontmatter({
    reference: "20 900 001",
    remedies: [
      { kind: "payment", paragraph: 3 },
      { kind: "apology", paragraph: 3, deadline: "within one month" },
    ],
    payments: [
      { pence: 30_050, purpose: "distress", paragraph: 3 },
      { pence: 20_000, purpose: "other", paragraph: 3, payee: "Ms B’s “son”, 9" },
    ],
    law: [
      {
        name: "Housing Act 1996",
        provisions: ["section 184", "section 188(1)"],
        paragraph: 2,
        item: "1",
        standard: false,
        url: "https://www.legislation.gov.uk/ukpga/1996/52",
      },
      { name: "Local Government Act 1974", provisions: [], paragraph: 1, standard: true },
    ],
  }),
  inventFrontmatter({ reference: "21 900 002", summary: '=HYPERLINK("https://example.org")' }),
  inventFrontmatter({
    reference: "22 900 003a",
    category: undefined,
    subcategory: undefined,
    outcome: undefined,
    date: undefined,
    summary: undefined,
    payments: [{ purpose: "distress", paragraph: 3, rate: { pence: 5_000, period: "month" } }],
  }),
];

const collection = collectionSchema.parse({
  title: "Invented decisions",
  licenceUrl: "https://example.org/licence",
  originalUrl: "https://example.org/{category}/{subcategory}/{reference}",
});

const root = mkdtempSync(join(tmpdir(), "data-files-"));

function task(name: string, changes: Partial<DataFilesTask> = {}): DataFilesTask {
  return {
    decisionsFolder: join(root, "decisions"),
    outFolder: join(root, name),
    cacheFile: join(root, `${name}-cache/frontmatter.ndjson`),
    collection,
    address: { site: "https://decisions.example.org", base: "/sub/" },
    ...changes,
  };
}

function read(name: string, path: string): Buffer {
  return readFileSync(join(root, name, path));
}

beforeAll(async () => {
  writeInventedDecisions(join(root, "decisions"), DECISIONS);
  await writeDataFiles(task("first"));
});

afterAll(() => rmSync(root, { recursive: true }));

describe("CSV", () => {
  const lines = () => read("first", "data/decisions.csv").toString();

  test("starts with a byte order mark and the columns of the schema", () => {
    expect(lines().split("\n")[0]).toBe(`\u{feff}${TABLES[0].columns.map(({ name }) => name).join(",")}`);
  });

  test("keeps a spreadsheet from running a text", () => {
    expect(lines()).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });

  test("holds one row a decision, in the order of ids", () => {
    expect(readCsv("decisions").map((row) => row["id"])).toEqual(["20-900-001", "21-900-002", "22-900-003a"]);
  });

  test("adds up the payments of a decision, and leaves the sum out where one is not known", () => {
    expect(readCsv("decisions").map((row) => [row["payments"], row["payments_total_pounds"]])).toEqual([
      ["2", "500.5"],
      ["0", ""],
      ["1", ""],
    ]);
  });

  test("leads from every fact to its place in the text", () => {
    expect(readCsv("law").map((row) => row["url"])).toEqual([
      "https://decisions.example.org/sub/decisions/20-900-001/#p2-1",
      "https://decisions.example.org/sub/decisions/20-900-001/#p1",
    ]);
  });

  test("tells its terms in every row", () => {
    for (const { name } of TABLES) {
      expect(new Set(readCsv(name).map((row) => row["licence"]))).toEqual(
        new Set(["https://example.org/licence"]),
      );
    }
  });
});

describe("SQLite", () => {
  const open = () => new DatabaseSync(join(root, "first/data/decisions.sqlite"), { readOnly: true });

  test.each(TABLES)("table $name agrees with the CSV", ({ name, columns }) => {
    const rows = open().prepare(`SELECT * FROM ${name}`).all();
    expect(rows.map((row) => asText(row, columns))).toEqual(readCsv(name));
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

  test("lets Datasette see which table the index belongs to", () => {
    const sql = open().prepare("SELECT sql FROM sqlite_master WHERE name = 'blocks_fts'").get()?.["sql"];
    expect(sql).toMatch(/VIRTUAL TABLE.*USING FTS.*content="blocks"/iu);
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
    const file = await asyncBufferFromFile(join(root, "first/data/decisions.parquet"));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => asText(row, TABLES[0].columns))).toEqual(readCsv("decisions"));
  });

  test("tells its terms", () => {
    const bytes = new Uint8Array(read("first", "data/decisions.parquet"));
    expect(parquetMetadata(bytes.buffer).key_value_metadata).toContainEqual({
      key: "licence",
      value: "https://example.org/licence",
    });
  });
});

describe("full text", () => {
  const jsonLines = () =>
    gunzipSync(read("first", "data/decisions.ndjson.gz")).toString().trimEnd().split("\n");

  test("each line is what the decision's own file holds", () => {
    for (const line of jsonLines()) {
      const parsed = JSON.parse(line);
      expect(JSON.parse(read("first", `decisions/${parsed.id}.json`).toString())).toEqual(parsed);
    }
  });

  test("every block has its place", () => {
    const [first = ""] = jsonLines();
    expect(
      JSON.parse(first).text.map(({ kind, anchor, section }: Record<string, string>) => [
        kind,
        anchor,
        section,
      ]),
    ).toEqual([
      ["summary", "summary", undefined],
      ["heading", "the-complaint", "complaint"],
      ["paragraph", "p1", "complaint"],
      ["item", "p1-a", "complaint"],
      ["item", "p1-b", "complaint"],
      ["paragraph", "p2", "complaint"],
      ["item", "p2-1", "complaint"],
      ["item", "p2-2", "complaint"],
      ["paragraph", "p2", "complaint"],
      ["heading", "agreed-action", "agreed-action"],
      ["paragraph", "p3", "agreed-action"],
      ["paragraph", "u1", "agreed-action"],
    ]);
  });

  test("Markdown is the converted file as it is", () => {
    expect(read("first", "decisions/20-900-001.md").toString().endsWith(`---\n${INVENTED_TEXT}`)).toBe(true);
  });

  test("plain text keeps numbers, letters and where it comes from", () => {
    const text = read("first", "decisions/20-900-001.txt").toString();
    expect(text).toContain("\n1. Ms B says the council left her in a room with damp. In particular:\n");
    expect(text).toContain("\n   a) it did not inspect; and\n");
    expect(text).toContain("\n2. She is a <b>tenant</b> & a parent.\n\n   • one bullet\n");
    expect(text).toContain("\nFrom https://decisions.example.org/sub/decisions/20-900-001/\n");
    expect(text).toContain("\nFirst published at https://example.org/housing/homelessness/20-900-001\n");
  });
});

describe("datapackage.json", () => {
  const description = () => JSON.parse(read("first", "data/datapackage.json").toString());

  test("describes every file with its size", () => {
    const files = readdirSync(join(root, "first/data")).filter((name) => name !== "datapackage.json");
    const described = description().resources.map(({ path, bytes }: { path: string; bytes: number }) => [
      path,
      bytes,
    ]);
    expect(described.toSorted()).toEqual(
      files.map((name) => [name, read("first", `data/${name}`).length]).toSorted(),
    );
  });

  test("gives every column of every CSV a type and a description", () => {
    for (const { name, columns } of TABLES) {
      const { schema } = description().resources.find(({ path }: { path: string }) => path === `${name}.csv`);
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(
        columns.map(({ name }) => name),
      );
      expect(
        schema.fields.every((field: Record<string, string>) => field["type"] && field["description"]),
      ).toBe(true);
    }
  });

  test("names no licence where the collection has none", () => {
    const open = collectionSchema.parse({});
    const bare = JSON.stringify(
      dataPackage([], { collection: open, address: { site: undefined, base: "/" } }),
    );
    expect(bare).not.toContain("licenses");
  });
});

describe("building again", () => {
  test("gives the same bytes, from the cache too", async () => {
    await writeDataFiles(task("second", { cacheFile: task("first").cacheFile }));
    for (const path of listFiles("first"))
      expect(read("second", path).equals(read("first", path)), path).toBe(true);
    expect(listFiles("second")).toEqual(listFiles("first"));
  });

  test("takes up a decision that changed since", async () => {
    const folder = join(root, "changing");
    const changing = task("changed", { decisionsFolder: folder });
    writeInventedDecisions(folder, DECISIONS);
    await writeDataFiles(changing);
    writeInventedDecisions(folder, [inventFrontmatter({ reference: "21 900 002", outcome: "Not upheld" })]);
    writeInventedDecisions(folder, [inventFrontmatter({ reference: "20 900 009", outcome: "Not upheld" })]);
    await writeDataFiles(changing);
    expect(
      read("changed", "data/decisions.csv")
        .toString()
        .match(/Not upheld/gu),
    ).toHaveLength(2);
  });

  test("an empty collection has files with columns and no rows", async () => {
    await writeDataFiles(task("empty", { decisionsFolder: join(root, "nowhere") }));
    expect(read("empty", "data/law.csv").toString().trimEnd().split("\n")).toHaveLength(1);
    const file = await asyncBufferFromFile(join(root, "empty/data/decisions.parquet"));
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  test("a file without frontmatter is named", async () => {
    const folder = join(root, "broken");
    writeInventedDecisions(folder, [inventFrontmatter({ paragraphs: -1 })]);
    await expect(writeDataFiles(task("broken-out", { decisionsFolder: folder }))).rejects.toThrow(
      "20-900-001.md: Unexpected frontmatter",
    );
  });
});

describe("without a site address", () => {
  test("addresses start at the root of the host", async () => {
    await writeDataFiles(task("nowhere", { address: { site: undefined, base: "/sub" } }));
    expect(read("nowhere", "data/decisions.csv").toString()).toContain(",/sub/decisions/20-900-001/,");
  });
});

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

/** The rows of a CSV file as objects, read by a parser of its own. */
function readCsv(name: string): readonly Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(read("first", `data/${name}.csv`).toString().slice(1));
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ""])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    if (end === "" && row.length === 0 && !plain && quoted === undefined) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function listFiles(name: string): string[] {
  return readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.\w+$/u.test(path))
    .sort();
}
