import { describe, expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe("on a phone, before anything is scrolled,", () => {
  test.each([
    ["decisions", "article h3"],
    ["mentions", ".concordance tbody .node"],
    ["counts", ".count-figure"],
  ])("the %s view shows what was found and the first of it", async (view, first) => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', view }), PHONE);
    await readCount(page);
    const bottomOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottomOf("#search-status")).toBeLessThan(500);
    const top = await page
      .locator(first)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(720);
  });

  test("what is set below the lines of mentions keeps its words in one line", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', view: "mentions" }), PHONE);
    await readCount(page);
    await page.getByText("Random sample").click();
    const label = await page.getByText("Mentions on a page").boundingBox();
    expect(label?.height).toBeLessThan(40);
  });

  test("filters and saving stand in one row below what was found, and are reached in that order", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), PHONE);
    await readCount(page);
    const filters = await page.getByText("Filters", { exact: true }).boundingBox();
    const save = await page.getByRole("button", { name: "Save this search" }).boundingBox();
    const status = await page.getByRole("status").boundingBox();
    expect(filters?.y).toBeGreaterThan((status?.y ?? 0) + (status?.height ?? 0));
    expect(Math.abs((filters?.y ?? 0) - (save?.y ?? 0))).toBeLessThan(12);
    await page.getByText("Filters", { exact: true }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Save this search");
  });
});

test.each([1280, 360])("the way to the help stands beside the heading, %d pixels wide", async (width) => {
  const viewport = { width, height: 740 };
  const page = await browser.open(searchUrl(sample.url, { q: "council" }), { viewport, hasTouch: true });
  await readCount(page);
  const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
  const link = page.getByRole("main").getByRole("link", { name: "How to search" });
  const own = await link.boundingBox();
  const box = await page.getByRole("main").getByRole("searchbox").first().boundingBox();
  // No row of its own: the box follows the heading as it would without the link.
  expect((box?.y ?? 0) - (heading?.y ?? 0) - (heading?.height ?? 0)).toBeLessThan(20);
  expect(own?.x).toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0));
  await link.click();
  await page.waitForURL("**/about/search/");
});

test("large letters on a phone leave room to type, and nothing scrolls sideways", async () => {
  const viewport = { width: 360, height: 740 };
  const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), { viewport });
  await readCount(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const box = await page.getByRole("main").getByRole("searchbox").first().boundingBox();
  expect(box?.width).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("what is out of date fades, and what has come is legible at once", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: "council" }));
  await readCount(page);
  const results = page.locator(".results");
  const opacity = () => page.getByRole("status").evaluate((status) => getComputedStyle(status).opacity);
  await results.evaluate((section) => section.setAttribute("aria-busy", "true"));
  await expect.poll(opacity).toBe("0.55");
  const after = await results.evaluate((section) => {
    section.removeAttribute("aria-busy");
    const status = section.querySelector("#search-status");
    return status && getComputedStyle(status).opacity;
  });
  expect(after).toBe("1");
});
