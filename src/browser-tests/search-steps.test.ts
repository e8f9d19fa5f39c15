import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { expectCount, readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const boxOf = (page: Page) => page.getByRole("main").getByRole("searchbox").first();
const expectSearch = (page: Page, search: string) =>
  expect.poll(() => new URL(page.url()).search).toBe(search);

describe("the search box", () => {
  test("lists nothing when it is only visited", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await boxOf(page).focus();
    await page.waitForLoadState("networkidle");
    expect(await page.getByText("Show all of them, with filters").isVisible()).toBe(true);
    expect(await page.getByRole("article").count()).toBe(0);
  });

  test("keeps the order that was chosen", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "plan", sort: "oldest" }));
    await readCount(page);
    await boxOf(page).fill("council");
    await boxOf(page).press("Enter");
    await expectSearch(page, "?q=council&sort=oldest");
  });

  test("makes no step when the same search is asked for again", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    await readCount(page);
    const steps = await page.evaluate(() => history.length);
    await boxOf(page).press("Enter");
    await readCount(page);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

test("filters say that no choice gives any decision where nothing was found", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: '"purple unicorn"' }));
  await expectCount(page, 0);
  await page
    .getByRole("group", { name: "Outcome" })
    .getByText("No choice here gives any decision.")
    .waitFor();
});
