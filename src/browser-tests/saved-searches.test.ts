import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';
const KEY = "saved-searches /";

const savedList = (page: Page) => page.getByRole("region", { name: "Your saved searches" });
const buttonOf = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const countKept = (page: Page) => page.evaluate(() => localStorage.length);
const readKept = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? "", KEY);

/** Opens the search for the phrase and saves it. */
async function savePhrase(width = 1280): Promise<Page> {
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE }), { viewport: { width, height: 900 } });
  await readCount(page);
  await buttonOf(page, "Save this search").click();
  await buttonOf(page, "Remove from saved searches").waitFor();
  return page;
}

/** Changes what is kept as if it had been saved on 12 November 2020, before one of its decisions was there. */
async function makeOlder(page: Page): Promise<void> {
  const kept = (await readKept(page))
    .replaceAll(/"(looked|since)":"[^"]+"/gu, '"$1":"2020-11-12"')
    .replace(/"collection":"[^"]+"/u, '"collection":"an earlier one"')
    .replace(/"known":\["[^"]+",/u, '"known":[');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, kept] as const);
}

test("nothing is kept of a search before it is saved, and no cookie ever", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE }));
  await readCount(page);
  expect(await countKept(page)).toBe(0);
  await buttonOf(page, "Save this search").click();
  await page.getByText("Saved, in this browser only.").waitFor();
  expect(await countKept(page)).toBe(1);
  expect(await page.context().cookies()).toEqual([]);
});

test("a saved search is listed before anything is typed, and leads to what it finds", async () => {
  const page = await savePhrase();
  const count = await readCount(page);
  await page.getByRole("link", { name: "Your saved searches" }).click();
  await savedList(page).getByText(`${count} decisions, none new since`).waitFor();
  await savedList(page).getByRole("link", { name: "Decisions containing “safety plan”" }).click();
  expect(await readCount(page)).toBe(count);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("results-heading");
});

test("the same search is saved whatever its order and view, and removed by the same button", async () => {
  const page = await savePhrase();
  await page.goto(searchUrl(sample.url, { q: PHRASE, sort: "oldest", view: "counts" }));
  await readCount(page);
  await buttonOf(page, "Remove from saved searches").press("Enter");
  await page.getByText("Removed from your saved searches.").waitFor();
  expect(await countKept(page)).toBe(0);
});

describe("a search that finds a decision more than at the last visit", () => {
  test("says how many are new, and marks them in its results", async () => {
    const page = await savePhrase();
    const count = await readCount(page);
    await makeOlder(page);
    await page.goto(`${sample.url}search/`);
    await savedList(page).getByText(`${count} decisions, 1 new since 12 November 2020`).waitFor();
    await savedList(page).getByRole("link").click();
    await readCount(page);
    expect(await page.getByText("New since your last visit").count()).toBe(1);
  });

  test("keeps its marks when the reader comes back from a decision", async () => {
    const page = await savePhrase();
    await makeOlder(page);
    await page.reload();
    await readCount(page);
    await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
    await page.waitForURL("**/decisions/**");
    await page.goBack();
    await readCount(page);
    expect(await page.getByText("New since your last visit").count()).toBe(1);
  });

  test.each(["mentions", "counts"])("says so in the view of its %s too", async (view) => {
    const page = await savePhrase();
    await makeOlder(page);
    await page.goto(searchUrl(sample.url, { q: PHRASE, view, size: "50" }));
    await readCount(page);
    await page.getByText("1 new since you last looked.").waitFor();
    const marked = await page.locator(".concordance tr", { hasText: "New since your last visit" }).count();
    expect(marked > 0).toBe(view === "mentions");
  });

  test("says only what it found when the index does not load", async () => {
    const page = await savePhrase();
    await makeOlder(page);
    const blank = await openBeside(page.context());
    await blank.getByText("What is new could not be looked up").waitFor();
    await savedList(blank).getByText("on 12 November 2020").waitFor();
  });

  /** A page to which the index does not come, with what the window keeps. */
  async function openBeside(context: BrowserContext): Promise<Page> {
    await context.route(/\/phrase-index\//u, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${sample.url}search/`);
    return page;
  }
});

test("all are cleared by the keyboard, and come back by Undo", async () => {
  const page = await savePhrase(360);
  await page.goto(searchUrl(sample.url, { q: "", outcome: "Upheld" }));
  await readCount(page);
  await buttonOf(page, "Save this search").press("Enter");
  await page.getByRole("link", { name: "Your saved searches" }).click();
  await buttonOf(page, "Clear all saved searches").press("Enter");
  await page.getByText("2 saved searches are removed.").waitFor();
  expect(await countKept(page)).toBe(0);
  await page.keyboard.press("Enter");
  await page.getByText("They are saved again.").waitFor();
  expect(await savedList(page).getByRole("listitem").count()).toBe(2);
  await buttonOf(page, "Remove All decisions, decided Upheld").click();
  await page.getByText("“All decisions, decided Upheld” is removed.").waitFor();
  expect(await savedList(page).getByRole("listitem").count()).toBe(1);
});

test("what cannot be read is named, left alone, and can be cleared", async () => {
  const prepare = (context: BrowserContext) =>
    context.addInitScript((key) => {
      if (!sessionStorage.getItem("damaged")) localStorage.setItem(key, '{"version":1,"searches":[{}]}');
      sessionStorage.setItem("damaged", "yes");
    }, KEY);
  const page = await browser.open(`${sample.url}search/`, { prepare });
  await page.getByText("cannot be read").waitFor();
  expect(await readKept(page)).toContain('"searches":[{}]');
  await buttonOf(page, "Clear all saved searches").click();
  await page.getByText("What could not be read is cleared.").waitFor();
  expect(await countKept(page)).toBe(0);
});

test("a browser that keeps nothing says so", async () => {
  const prepare = (context: BrowserContext) =>
    context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE }), { prepare });
  await readCount(page);
  await buttonOf(page, "Save this search").click();
  await page.getByText("It could not be saved: this browser keeps nothing").waitFor();
  expect(await buttonOf(page, "Save this search").isVisible()).toBe(true);
});

test("paper shows neither the button nor the list", async () => {
  const page = await savePhrase();
  await page.emulateMedia({ media: "print" });
  expect(await buttonOf(page, "Remove from saved searches").isVisible()).toBe(false);
});

test.each([360, 1280])("a search that cannot be read is not offered to be saved, at %i px", async (width) => {
  const unread = searchUrl(sample.url, { q: '"safety plan' });
  const page = await browser.open(unread, { viewport: { width, height: 900 } });
  await page.getByText("This search cannot be read.").waitFor();
  expect(await page.locator("[data-part=saving] button").isVisible()).toBe(false);
});
