import { expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
/** What search engines call good. */
const GOOD = 0.1;

/** How much of the page moved by itself, as browsers measure it, since it was opened. */
const readShift = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ("value" in entry ? Number(entry.value) : 0));
      resolve(shifts.reduce((sum, shift) => sum + shift, 0));
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(0), 1000);
  });

test.each([360, 1280])("the search page stays in its place while it loads, %i pixels wide", async (width) => {
  const page = await browser.open(`${sample.url}search/`, { viewport: { width, height: 800 } });
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(readShift)).toBe(0);
});

test.each([360, 1280])("results hardly move what is there, %i pixels wide", async (width) => {
  const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), {
    viewport: { width, height: 800 },
  });
  await readCount(page);
  expect(await page.evaluate(readShift)).toBeLessThan(GOOD);
});
