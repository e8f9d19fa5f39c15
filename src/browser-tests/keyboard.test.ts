import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();

/** Presses Tab until what `matches` names has the focus; fails when it is never reached. */
async function tabTo(page: Page, role: string, matches: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const role = element?.getAttribute("type") === "checkbox" ? "checkbox" : element?.tagName.toLowerCase();
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return { role, name: element?.getAttribute("aria-label") ?? label ?? "" };
    });
    if (focused.role === role && matches.test(focused.name.trim())) return;
  }
  throw new Error(`Tab never reached the ${role} ${matches}.`);
}

test("from the home page through a search to a paragraph, by keyboard alone", async () => {
  const page = await browser.open(sample.url);
  await tabTo(page, "input", /./u);
  await page.keyboard.type('"safety plan"');
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/**");
  expect(await readCount(page)).toBeGreaterThan(0);
  await tabTo(page, "a", /\(\d{2} \d{3} \d{3}\)$/u);
  await tabTo(page, "a", /^paragraph \d+/iu);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/decisions\/[\d-]+\/\?q=.*#p\d+/u);
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).textContent()).toMatch(/safety plan/iu);
});

test("the first Tab offers to skip to the main content", async () => {
  const page = await browser.open(`${sample.url}decisions/17-900-112/`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("a filter is chosen with the space bar and the focus stays on it", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: "council" }));
  const before = await readCount(page);
  await tabTo(page, "checkbox", /^Not upheld/u);
  await page.keyboard.press("Space");
  await expect.poll(() => readCount(page)).toBeLessThan(before);
  const name = await page.evaluate(() => document.activeElement?.closest("label")?.textContent);
  expect(name).toMatch(/^\s*Not upheld/u);
});

test("what has the focus can be seen", async () => {
  const page = await browser.open(`${sample.url}decisions/17-900-112/`);
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press("Tab");
    const isVisible = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    expect(isVisible).toBe(true);
  }
});
