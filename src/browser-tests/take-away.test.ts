import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { readZip } from "../research-set/read-zip.fixture.ts";
import { sharedTexts } from "../shared-texts.ts";
import { readCount, readMentions, searchUrl } from "./search-page.ts";
import { fileButton, openTakeAway, save, takeAway } from "./take-away-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, real } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';

async function open(change: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE, ...change }));
  await readCount(page);
  return page;
}

const project = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "take-away-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The research set as the command makes it. */
async function makeByCommand(site: string, ...args: readonly string[]): Promise<Buffer> {
  const out = join(folder, "set.zip");
  await promisify(execFile)(
    process.execPath,
    ["scripts/search.ts", "--site", site, "--out", out, "--force", ...args],
    {
      cwd: project,
    },
  );
  return await readFile(out);
}

describe.skipIf(!real)(`the research set of a phrase in the real texts${sharedTexts.note}`, () => {
  test("has its 20 mentions in 2 decisions, and is the file that the command makes", async () => {
    const { url, folder: site } = real ?? sample;
    const page = await browser.open(searchUrl(url, { q: PHRASE }));
    await readCount(page);
    await openTakeAway(page);
    const set = await save(page, "ZIP of: Research set");
    expect(set.name).toBe("safety-plan-research-set.zip");
    const files = new Map((await readZip(set.bytes)).map(({ name, text }) => [name, text]));
    const references = readCsv(files.get("mentions.csv") ?? "").map(({ reference }) => reference);
    expect(references).toHaveLength(20);
    expect(new Set(references)).toEqual(new Set(["17 009 175", "20 003 139"]));
    expect((await makeByCommand(site, PHRASE)).equals(set.bytes)).toBe(true);
  });
});

describe("files of a phrase", () => {
  test("hold every mention, count and decision of all pages, as CSV and as JSON", async () => {
    const page = await open({ outcome: "Upheld", by: "outcome", size: "10" });
    const [decisions, mentions] = [await readCount(page), await readMentions(page)];
    expect(mentions).toBeGreaterThan(10);
    await openTakeAway(page);
    for (const [label, name, rows] of [
      ["Mentions", "safety-plan-mentions", mentions],
      ["Decisions", "safety-plan-decisions", decisions],
    ] as const) {
      const csv = await save(page, `CSV of: ${label}`);
      expect([csv.name, readCsv(csv.text).length]).toEqual([`${name}.csv`, rows]);
      const json = await save(page, `JSON of: ${label}`);
      expect([json.name, JSON.parse(json.text)[label.toLowerCase()].length]).toEqual([`${name}.json`, rows]);
    }
    const counts = await save(page, "CSV of: Counts by outcome");
    expect(counts.name).toBe("safety-plan-counts-by-outcome.csv");
    const upheld = readCsv(counts.text).find(({ value }) => value === "Upheld");
    expect(upheld).toMatchObject({ by: "outcome", mentions: String(mentions), decisions: String(decisions) });
    const json = await save(page, "JSON of: Counts by outcome");
    expect(JSON.parse(json.text).search).toMatchObject({ query: PHRASE, filters: { outcomes: ["Upheld"] } });
  });

  test("the research set is the one that the command makes, with its filters and what it is compared with", async () => {
    const page = await open({ outcome: "Upheld", q2: '"care plan"', view: "counts" });
    await openTakeAway(page);
    const set = await save(page, "ZIP of: Research set");
    const made = await makeByCommand(
      sample.folder,
      PHRASE,
      "--outcome",
      "Upheld",
      "--compare",
      '"care plan"',
    );
    expect(made.equals(set.bytes)).toBe(true);
  });

  test("a random sample is said to be one, and its file holds no other mentions", async () => {
    const page = await open({ view: "mentions", sample: "4", seed: "7" });
    const total = await readMentions(page);
    await openTakeAway(page);
    await takeAway(page)
      .getByText(`Holds the random sample alone: 4 of ${total} mentions, seed 7.`)
      .waitFor();
    const file = await save(page, "CSV of: Sample of mentions");
    expect(file.name).toBe("safety-plan-mentions-sample-4-seed-7.csv");
    expect(readCsv(file.text)).toHaveLength(4);
  });
});

describe("files of a search without mentions", () => {
  test.each([
    ["plain words", { q: "safety plan" }, "no exact mentions"],
    ["filters alone", { q: "", outcome: "Upheld" }, "Mentions are of words"],
  ])(
    "of %s are decisions and counts, and the page says why there are no mentions",
    async (_, search, why) => {
      const page = await open(search);
      const decisions = await readCount(page);
      await openTakeAway(page);
      expect(await takeAway(page).textContent()).toContain("There is no file of mentions.");
      expect(await takeAway(page).textContent()).toContain(why);
      expect(await fileButton(page, "CSV of: Mentions").count()).toBe(0);
      expect(readCsv((await save(page, "CSV of: Decisions")).text)).toHaveLength(decisions);
      const names = (await readZip((await save(page, "ZIP of: Research set")).bytes)).map(({ name }) => name);
      expect(names).toEqual(["README.txt", "search.json", "decisions.csv", "counts.csv"]);
    },
  );
});
