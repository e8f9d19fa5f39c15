import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { readZip } from "../research-set/read-zip.fixture.ts";
import { readCount, readMentions, searchUrl } from "./search-page.ts";
import { fileButton, openTakeAway, save, saveBy, takeAway } from "./take-away-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';
const TEXTS = /\/phrase-index\/v\d+\/[^/]+\/texts-/u;

type Visit = Parameters<typeof browser.open>[1];

async function open(change: Readonly<Record<string, string>> = {}, visit: Visit = {}): Promise<Page> {
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE, ...change }), visit);
  await readCount(page);
  return page;
}

function statusOf(page: Page) {
  return takeAway(page).getByRole("status");
}

describe("making a file", () => {
  test("fetches nothing for it until it is asked for", async () => {
    const asked: string[] = [];
    const prepare = async (context: BrowserContext) =>
      context.on("request", (request) => asked.push(request.url()));
    const page = await open({}, { prepare });
    const scriptsSince = (start: number) => asked.slice(start).filter((url) => url.endsWith(".js")).length;
    const before = asked.length;
    await openTakeAway(page);
    expect(scriptsSince(before)).toBeGreaterThan(0);
    expect(asked.some((url) => url.includes("datapackage"))).toBe(false);
    const opened = asked.length;
    await save(page, "ZIP of: Research set");
    expect(scriptsSince(opened)).toBeGreaterThan(0);
    expect(asked.some((url) => url.includes("datapackage"))).toBe(true);
  });

  test("can be cancelled, which saves nothing and leads back to the button", async () => {
    const prepare = (context: BrowserContext) => context.route(TEXTS, () => undefined);
    const page = await open({ view: "counts" }, { prepare });
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await openTakeAway(page);
    await fileButton(page, "ZIP of: Research set").click();
    await takeAway(page).getByRole("progressbar", { name: "Progress of the file" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Cancel");
    await page.keyboard.press("Enter");
    await expect.poll(() => statusOf(page).textContent()).toBe("safety-plan-research-set.zip was cancelled.");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("ZIP of: Research set");
    expect(await takeAway(page).getByRole("progressbar").count()).toBe(0);
    expect(await fileButton(page, "CSV of: Mentions").isEnabled()).toBe(true);
    expect(downloads).toEqual([]);
  });

  test.each([
    ["a piece of the index", TEXTS],
    ["what the site says of itself", /datapackage\.json/u],
  ])("without %s offers to try again, and makes it once it arrives", async (_, missing) => {
    const prepare = (context: BrowserContext) => context.route(missing, (route) => route.abort());
    const page = await open({ view: "counts" }, { prepare, expected: missing });
    await openTakeAway(page);
    await fileButton(page, "CSV of: Mentions").click();
    await expect.poll(() => statusOf(page).textContent()).toBe("safety-plan-mentions.csv could not be made.");
    await page.context().unroute(missing);
    const file = await saveBy(page, () => takeAway(page).getByRole("button", { name: "Try again" }).click());
    expect(readCsv(file.text)).toHaveLength(await readMentions(page));
    expect(await takeAway(page).getByRole("button", { name: "Try again" }).count()).toBe(0);
  });

  test("of a search that another replaces is given up", async () => {
    const prepare = (context: BrowserContext) => context.route(TEXTS, () => undefined);
    const page = await open({ view: "counts" }, { prepare });
    await openTakeAway(page);
    await fileButton(page, "CSV of: Mentions").click();
    await page.getByLabel("Count by").selectOption("outcome");
    await fileButton(page, "CSV of: Counts by outcome").waitFor();
    await expect.poll(() => statusOf(page).textContent()).toBe("safety-plan-mentions.csv was cancelled.");
  });

  test("is done by keyboard alone, told once, and frees its memory", async () => {
    const page = await open({}, { prepare: (context) => context.clock.install() });
    await page.evaluate(() => {
      const kept = new Set<string>();
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        const address = createObjectURL(blob);
        kept.add(address);
        document.documentElement.dataset["kept"] = String(kept.size);
        return address;
      };
      URL.revokeObjectURL = (address) => {
        revokeObjectURL(address);
        kept.delete(address);
        document.documentElement.dataset["kept"] = String(kept.size);
      };
    });
    const kept = () => page.locator("html").getAttribute("data-kept");
    await takeAway(page).locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await fileButton(page, "ZIP of: Research set").waitFor();
    await page.keyboard.press("Tab");
    const file = await saveBy(page, () => page.keyboard.press("Enter"));
    expect(await statusOf(page).textContent()).toMatch(
      /^safety-plan-research-set\.zip is made: \d+ KB\. It is among your downloads\.$/u,
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("ZIP of: Research set");
    expect((await readZip(file.bytes)).map(({ name }) => name)).toContain("mentions.csv");
    expect(await kept()).toBe("1");
    await page.clock.fastForward(61_000);
    expect(await kept()).toBe("0");
  });
});

describe("the disclosure", () => {
  test("names the command that makes the same research set", async () => {
    const page = await open();
    await openTakeAway(page);
    const command = takeAway(page).locator("code");
    expect(await command.textContent()).toBe("npm run search -- '\"safety plan\"' --out set.zip");
  });

  test("fits a phone and stays off paper", async () => {
    const page = await open({}, { viewport: { width: 360, height: 800 } });
    await openTakeAway(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.emulateMedia({ media: "print" });
    expect(await takeAway(page).isVisible()).toBe(false);
  });

  test("is not there where nothing was found", async () => {
    const page = await open({ q: '"purple unicorn"' });
    expect(await takeAway(page).isVisible()).toBe(false);
  });
});
