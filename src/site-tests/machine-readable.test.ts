import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, inject, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { listDecisionIds } from "../verify/decision-markdown.ts";
import { listAtomFaults, listFeedLinks } from "./atom-rules.ts";
import { jsonLdSchema } from "./json-ld-rules.ts";
import { readDocument } from "./read-document.ts";

const sites = inject("sites");
const built = Object.entries(sites).flatMap(([name, site]) => (site ? [{ name, ...site }] : []));

async function listFiles(folder: string, end: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(end));
}

describe.each(built)("the $name site", ({ folder, basePath, decisionsFolder }) => {
  test("has feeds that keep to the Atom format", async () => {
    const feeds = await listFiles(folder, "feed.xml");
    const faults: string[] = [];
    for (const feed of feeds) {
      const xml = await readFile(join(folder, feed), "utf8");
      faults.push(...listAtomFaults(xml).map((fault) => `${feed}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(feeds).toContain("feed.xml");
  });

  test("has feeds that lead to pages it has", async () => {
    const files = new Set(await listFiles(folder, ""));
    const dead: string[] = [];
    for (const feed of await listFiles(folder, "feed.xml")) {
      for (const href of listFeedLinks(await readFile(join(folder, feed), "utf8"))) {
        const path = decodeURIComponent(new URL(href, "https://x.example").pathname).slice(basePath.length);
        if (!files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path)) dead.push(href);
      }
    }
    expect(dead).toEqual([]);
  });

  test("has JSON-LD with what its kind requires on every decision and on the page about data", async () => {
    const ids = await listDecisionIds(decisionsFolder);
    const described = ["data", ...ids.map((id) => `decisions/${id}`)];
    for (const page of described) {
      const scripts = (await readDocument(folder, page)).all("script");
      const found = scripts.filter((script) => script.attribute("type") === "application/ld+json");
      expect(found.map(({ text }) => jsonLdSchema.safeParse(JSON.parse(text)).error?.message)).toEqual([
        undefined,
      ]);
    }
  });

  test("has a database and a Parquet file of the same decisions as its spreadsheet", async () => {
    const data = join(folder, "data");
    const ids = readCsv(await readFile(join(data, "decisions.csv"), "utf8")).map((row) => row["id"]);
    const database = new DatabaseSync(join(data, "decisions.sqlite"), { readOnly: true });
    const stored = database.prepare("SELECT id FROM decisions ORDER BY rowid").all();
    const file = await asyncBufferFromFile(join(data, "decisions.parquet"));
    const columns = await parquetReadObjects({ file, columns: ["id"] });
    expect(stored.map((row) => row["id"])).toEqual(ids);
    expect(columns.map((row) => row["id"])).toEqual(ids);
    database.close();
  });
});

describe("the rules of Atom", () => {
  const right = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>T</title><updated>2020-01-02T00:00:00Z</updated>
<link rel="self" href="/feed.xml"/><link rel="alternate" href="/"/><author><name>A</name></author>
<entry><id>urn:x:2</id><title>E</title><updated>2020-01-02T00:00:00Z</updated>
<link href="/e/"/><category term="c"/><summary>S</summary></entry></feed>`;

  test("find nothing wrong with a feed that keeps to them", () => {
    expect(listAtomFaults(right)).toEqual([]);
  });

  test.each([
    ["<id>urn:x:2</id>", "<id>two</id>", "entry: the id is no IRI"],
    ["<id>urn:x:2</id>", "", "entry: expected one <id>"],
    ["<title>T</title>", "<title>T</title><title>U</title>", "feed: expected one <title>"],
    ["<updated>2020-01-02T", "<updated>2020-13-02T", "feed: no moment: 2020-13-02T00:00:00Z"],
    ['<link rel="self" href="/feed.xml"/>', "", "feed: expected one link to itself"],
    ['<link href="/e/"/>', "", "entry: expected one link to its page"],
    ['term="c"', 'label="c"', "entry: a category has no term"],
    ["<author><name>A</name></author>", "<author/>", "feed: expected an author with a name"],
    ["<summary>S</summary>", "", "entry: expected one <summary>"],
    ["</entry>", "", "<entry> is not closed"],
    [' xmlns="http://www.w3.org/2005/Atom"', "", "feed: expected Atom’s namespace"],
  ])("find what is wrong once %s has become %j", (part, broken, fault) => {
    expect(listAtomFaults(right.replace(part, broken))).toContain(fault);
  });
});
