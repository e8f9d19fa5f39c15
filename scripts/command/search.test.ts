import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../src/convert-run/temporary-folder.ts";
import { readCsv } from "../../src/data-files/read-csv.ts";
import { fetchFolder } from "../../src/phrase-index/browser/fetch-folder.ts";
import { openPhraseIndex } from "../../src/phrase-index/browser/phrase-index.ts";
import { PHRASE_INDEX_FOLDER } from "../../src/phrase-index/format.ts";
import { fetchCollectionFacts } from "../../src/research-set/browser/fetch-facts.ts";
import { joinChunks, readZip } from "../../src/research-set/read-zip.fixture.ts";
import { researchSetChunks } from "../../src/research-set/research-set.ts";
import { createSearcher } from "../../src/search/engine/searcher.ts";
import { EMPTY_STATE } from "../../src/search/state.ts";
import { serve } from "../../src/serve/static-server.ts";
import { buildSearchSite, runSearch } from "./search-site.fixture.ts";

let site = "";
const search = (...args: readonly string[]) => runSearch(site, ...args);

beforeAll(async () => {
  site = await buildSearchSite();
}, 60_000);

afterAll(() => rm(join(site, ".."), { recursive: true }));

describe("what it prints", () => {
  test("is what was found and how, counts, and every mention in its context", async () => {
    const { code, out, error } = await search('"damp"', "--by", "outcome", "--outcome", "upheld");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    await expect(out).toMatchFileSnapshot("search.fixture.txt");
  });

  test("is decisions without mentions for plain words, in any form", async () => {
    const { code, out } = await search("inspecting room");
    expect(code).toBe(0);
    expect(out).toContain(
      "2 decisions, of 2 in the collection\nAll words, in any form, anywhere in a decision.\n",
    );
    expect(out).toContain("npm run search -- '\"inspecting room\"'");
    expect(out).not.toContain("mentions  ");
  });

  test("is the decision of a reference, though nothing mentions it", async () => {
    const { out } = await search("20-900-001");
    expect(out).toBe(
      "1 decision, of 2 in the collection\nThe decision with this reference, and those that mention it.\n\n20 900 001, Eastmarsh Borough Council, Upheld, 2020-05-04\n",
    );
  });

  test("is a table for programs when asked", async () => {
    const { out } = await search('"damp"', "--format", "csv", "--view", "decisions");
    expect(readCsv(out).map(({ id, mentions }) => [id, mentions])).toEqual([
      ["20-900-001", "2"],
      ["21-900-002", "2"],
    ]);
    const counts = JSON.parse(
      (await search('"damp"', "--format", "json", "--view", "counts", "--by", "year")).out,
    );
    expect(counts.counts.map(({ value }: { value: string }) => value)).toEqual(["2020", "2021"]);
  });

  test("is a sample that the same seed gives again", async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => search('"room"', "--sample", "2", "--seed", "5", "--format", "csv")),
    );
    expect(readCsv(first?.out ?? "")).toHaveLength(2);
    expect(second?.out).toBe(first?.out);
  });
});

describe("the research set", () => {
  test("is the one that the page makes, byte for byte", async () => {
    const out = join(await temporaryFolder(), "deep/set.zip");
    const { code, out: printed } = await search('"damp"', "--section", "complaint", "--out", out);
    expect({ code, printed }).toMatchObject({ code: 0, printed: expect.stringContaining("set.zip.\n") });
    const server = await serve({ folder: site, port: 0, basePath: "/sub/" });
    const collection = await fetchCollectionFacts(server.url);
    const index = await openPhraseIndex(fetchFolder(`${server.url}${PHRASE_INDEX_FOLDER}/`));
    const words = { search: () => Promise.reject(new Error("No plain words are asked for.")) };
    const state = { ...EMPTY_STATE, query: '"damp"', sections: ["complaint"] as const, page: 3 };
    const outcome = await createSearcher({ index, words })(state);
    const made = await joinChunks(researchSetChunks({ index, state, outcome, collection }));
    await server.close();
    expect(made.equals(await readFile(out))).toBe(true);
    expect(await readdir(join(out, ".."))).toEqual(["set.zip"]);
  });

  test("is made again by the command in its README", async () => {
    const folder = await temporaryFolder();
    await search('"damp"', "--outcome", "Upheld", "--compare", '"room"', "--out", join(folder, "set.zip"));
    const made = await readFile(join(folder, "set.zip"));
    const readme = (await readZip(made)).find(({ name }) => name === "README.txt")?.text ?? "";
    const [, address = ""] =
      /npm run search -- --address '([^']+)' --site DIR --out set\.zip/u.exec(readme) ?? [];
    await search("--address", address, "--out", join(folder, "again.zip"));
    expect(made.equals(await readFile(join(folder, "again.zip")))).toBe(true);
  });
});

test("an address of another site is refused before anything is searched", async () => {
  const { code, out, error } = await search("--address", "https://two.example/other/search/?q=damp");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toContain("of another site");
});

describe("a file that is there", () => {
  test("stays as it is, unless it is to be replaced", async () => {
    const out = join(await temporaryFolder(), "set.csv");
    await writeFile(out, "mine");
    const refused = await search('"damp"', "--out", out);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain(
      `Found ${out} already there, expected another name, or --force to replace it.`,
    );
    expect(await readFile(out, "utf8")).toBe("mine");
    expect((await search('"damp"', "--out", out, "--force")).code).toBe(0);
    expect(await readFile(out, "utf8")).toContain("reference");
  });
});

describe("several searches", () => {
  test("have columns of their own, with a number that says whose they are", async () => {
    const { out } = await search('"damp"', "--compare", "-noise", "--by", "year", "--view", "counts");
    expect(out).toContain('(1) "damp"\n(2) -noise\n');
    expect(out).toMatch(
      /^year +all +mentions \(1\) +paragraphs \(1\) +decisions \(1\) +share \(1\) .*share \(2\)$/mu,
    );
    expect(out).toMatch(/^2020 \* +1 +2 +2 +1 +100\.0 % .* 1 +100\.0 %$/mu);
  });

  test("may leave words out alone", async () => {
    const { code, out } = await search("-noise", "--format", "csv", "--view", "decisions");
    expect(code).toBe(0);
    expect(readCsv(out)).toHaveLength(2);
  });
});

describe("what goes wrong", () => {
  test("a query that cannot be read is shown with the place", async () => {
    const { code, error } = await search('"safety plan" ) x');
    expect(code).toBe(2);
    expect(error).toContain(
      'Unexpected ")" at character 15, expected a "(" before it.\n\n  "safety plan" ) x\n                ^\n\nDid you mean \'safety plan x\'?\n',
    );
  });

  test.each([
    ["below a file", "file/set.zip", "ENOTDIR|EEXIST", "a part of this path is a file, expected folders"],
    ["that is a folder", "folder.csv", "EISDIR", "it is a folder, expected a file"],
  ])("a place for the file %s is answered with a sentence", async (_, out, code, reason) => {
    const folder = await temporaryFolder({ file: "", "folder.csv/x": "" });
    const ended = await search("damp", "--force", "--out", join(folder, out));
    expect(ended.error).toMatch(new RegExp(`^Cannot use ${folder}/\\S+ \\((?:${code})\\): ${reason}`, "u"));
    expect(ended.error).not.toContain("    at ");
    expect(ended.code).toBe(3);
  });

  test("options that the command does not have are answered with all that it has", async () => {
    const { code, error } = await search("x", "--form", "2018");
    expect(error).toContain("Unknown option '--form'. Did you mean --from?\n\nUsage: npm run search");
    expect(code).toBe(2);
  });

  test.each([
    [
      ["x", "--body", "Marsh"],
      'the council or provider "Marsh", expected one such as "Eastmarsh Borough Council".',
    ],
    [
      ["room", "--view", "mentions", "--format", "csv"],
      "Plain words have no mentions. Put exact words in quotes",
    ],
    [
      ["x", "--site", "/nowhere"],
      "Found no data/datapackage.json in /nowhere, expected a site with decisions",
    ],
  ])("%j is a wrong call that says what is expected, and no more", async (args, message) => {
    const { code, error } = await search(...args);
    expect(error).toContain(message);
    expect(error).not.toContain("Usage:");
    expect(code).toBe(2);
  });

  test.each([
    ["damaged", /texts-0\.bin$/u, Uint8Array.of(0x1f, 0x8b, 0), "Cannot read"],
    ["of another version", /entry\.json$/u, Buffer.from('{"version":0}'), "Found another version of"],
  ])("an index that is %s is named, and no half of a file is left", async (_, name, bytes, message) => {
    const folder = await temporaryFolder();
    const files = await readdir(join(site, PHRASE_INDEX_FOLDER), { recursive: true });
    const path = join(site, PHRASE_INDEX_FOLDER, files.find((file) => name.test(file)) ?? "");
    const before = await readFile(path);
    await writeFile(path, bytes);
    const { code, error } = await search('"damp"', "--out", join(folder, "set.zip"));
    await writeFile(path, before);
    expect(error).toMatch(
      new RegExp(`^${message} \\S+ of the phrase index in \\S+\\. Build the site again\\.\n$`, "u"),
    );
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
