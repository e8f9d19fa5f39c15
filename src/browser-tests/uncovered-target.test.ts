import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { bar, expectBar, foundUrl, PHRASE } from "./found-decision.ts";
import { useBrowser } from "./test-browser.ts";

const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** How far below the bar the place begins that the address names, in pixels. */
async function readGap(page: Page): Promise<number> {
  const target = await page.locator(":target").boundingBox();
  const above = await bar(page).boundingBox();
  return (target?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
}

test("the paragraph that a result leads to begins below the bar, not behind it", async () => {
  const first = await browser.open(foundUrl({ q: PHRASE, mention: "4" }));
  await expectBar(first, /Mention 4 of 15/u);
  const { hash } = new URL(first.url());
  const page = await browser.open(foundUrl({ q: PHRASE, mention: "4" }, { hash }), PHONE);
  await expectBar(page, /Mention 4 of 15/u);
  await expect.poll(() => readGap(page)).toBeGreaterThanOrEqual(0);
});

test("a paragraph begins below the bar too where the search index is lost", async () => {
  const page = await browser.open(foundUrl({ q: PHRASE }, { hash: "#p14" }), {
    ...PHONE,
    expected: /phrase-index/u,
    prepare: (context: BrowserContext) =>
      context.route("**/phrase-index/**", (route) => route.fulfill({ status: 404 })),
  });
  await expectBar(page, /no longer on this site, so nothing is marked\. Load the page again/u);
  await expect.poll(() => readGap(page)).toBeGreaterThanOrEqual(0);
});
