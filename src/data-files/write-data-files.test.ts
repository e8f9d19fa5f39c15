import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectionSchema } from "../decision/collection.ts";
import { TABLES } from "./columns.ts";
import { dataPackage } from "./data-package.ts";
import {
  INVENTED_DECISIONS,
  INVENTED_PUBLICATION,
  INVENTED_TEXT,
  inventFrontmatter,
  writeInventedDecisions,
} from "./invented-collection.ts";
import { readCsv } from "./read-csv.ts";
import { type DataFilesTask, writeDataFiles } from "./write-data-files.ts";

const root = mkdtempSync(join(tmpdir(), "data-files-"));

function task(name: string, changes: Partial<DataFilesTask> = {}): DataFilesTask {
  return {
    decisionsFolder: join(root, "decisions"),
    outFolder: join(root, name),
    cacheFile: join(root, `${name}-cache/frontmatter.ndjson`),
    ...INVENTED_PUBLICATION,
    ...changes,
  };
}

function read(name: string, path: string): Buffer {
  return readFileSync(join(root, name, path));
}

beforeAll(async () => {
  writeInventedDecisions(join(root, "decisions"), INVENTED_DECISIONS);
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
    expect(rowsOf("decisions").map((row) => row["id"])).toEqual(["20-900-001", "21-900-002", "22-900-003a"]);
  });

  test("adds up the payments of a decision, and leaves the sum out where one is not known", () => {
    expect(rowsOf("decisions").map((row) => [row["payments"], row["payments_total_pounds"]])).toEqual([
      ["2", "500.5"],
      ["0", ""],
      ["1", ""],
    ]);
  });

  test("leads from every fact to its place in the text", () => {
    expect(rowsOf("law").map((row) => row["url"])).toEqual([
      "https://decisions.example.org/sub/decisions/20-900-001/#p2-1",
      "https://decisions.example.org/sub/decisions/20-900-001/#p1",
    ]);
  });

  test("tells its terms in every row", () => {
    for (const { name } of TABLES) {
      expect(new Set(rowsOf(name).map((row) => row["licence"]))).toEqual(
        new Set(["https://example.org/licence"]),
      );
    }
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
    writeInventedDecisions(folder, INVENTED_DECISIONS);
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

function rowsOf(table: string): readonly Record<string, string>[] {
  return readCsv(read("first", `data/${table}.csv`).toString());
}

function listFiles(name: string): string[] {
  return readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.\w+$/u.test(path))
    .sort();
}
