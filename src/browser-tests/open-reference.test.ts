import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { expectCount, listResults, readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, odd } = inject("sites");
const browser = useBrowser();
const DECISION = "decisions/17-900-112/";
const OFFER = /Press Enter in the search box to open it\./u;

function searchBox(page: Page) {
  return page.getByRole("main").getByRole("searchbox").first();
}

describe("the reference of one decision", () => {
  test.each(["17 900 112", "17-900-112", "17900112", "LGSCO 17/900/112"])(
    "opens it from the search form of another page, spelled %s",
    async (typed) => {
      const page = await browser.open(`${sample.url}councils/`);
      await page.getByRole("banner").getByRole("searchbox").fill(typed);
      await page.keyboard.press("Enter");
      await page.waitForURL(sample.url + DECISION);
      await page.goBack();
      await page.waitForURL(`${sample.url}councils/`);
    },
  );

  test("opens it with Enter, and the back button leads to the search before", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    const before = await readCount(page);
    await searchBox(page).fill("17 900 112");
    await searchBox(page).press("Enter");
    await page.waitForURL(sample.url + DECISION);
    await page.goBack();
    await page.waitForURL(searchUrl(sample.url, { q: "council" }));
    await expectCount(page, before);
    expect(await searchBox(page).inputValue()).toBe("council");
  });

  test("is only listed while it is typed, and offered to be opened", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await searchBox(page).pressSequentially("17900112");
    await page.getByText(OFFER).waitFor();
    expect(await listResults(page)).toEqual(["17-900-112"]);
    await searchBox(page).press("Enter");
    await page.waitForURL(sample.url + DECISION);
    await page.goBack();
    await page.waitForURL(`${sample.url}search/`);
  });

  test("is listed to a reader who comes back to it or loads it again", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await searchBox(page).pressSequentially("17900112");
    await page.getByRole("article").getByRole("heading").getByRole("link").click();
    await page.waitForURL("**/decisions/17-900-112/**");
    await page.goBack();
    await expectCount(page, 1);
    await page.reload();
    await expectCount(page, 1);
    expect(await page.getByText(OFFER).count()).toBe(1);
  });

  test("is listed to a reader who goes back to the results from the decision", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await searchBox(page).pressSequentially("17900112");
    await page.getByRole("article").getByRole("heading").getByRole("link").click();
    await page.waitForURL("**/decisions/17-900-112/**");
    await page.getByRole("link", { name: /^Back to the search: / }).click();
    await expectCount(page, 1);
    expect(new URL(page.url()).pathname).toBe("/search/");
  });

  test.each([
    { q: "17 900 112", outcome: "Upheld" },
    { q: "17 900 112", view: "counts" },
    { q: "17 900 112", q2: "council" },
    { q: '"17 900 112"' },
  ])("is listed where more than it is asked for: %j", async (asked) => {
    const page = await browser.open(searchUrl(sample.url, asked));
    await readCount(page);
    expect(new URL(page.url()).pathname).toBe("/search/");
    expect(await page.getByText(OFFER).count()).toBe(0);
  });
});

test("a reference of two decisions lists both", async () => {
  const page = await browser.open(searchUrl(odd.url, { q: "15 200 005" }));
  expect(await listResults(page)).toHaveLength(2);
  expect(await page.getByText(OFFER).count()).toBe(0);
});

test("a reference that no decision has is named, and opens nothing", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: "99 999 999" }));
  await expectCount(page, 0);
  expect(await page.getByRole("main").textContent()).toContain("99 999 999");
});
