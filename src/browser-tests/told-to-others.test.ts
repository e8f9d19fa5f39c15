import type { Request } from "playwright-core";
import { expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const OTHER = /^https:\/\/example\.org\//u;
const DECISION = `${sample.url}decisions/17-900-112/?q=%22safety+plan%22`;

test.each([searchUrl(sample.url, { q: '"safety plan"' }), DECISION])(
  "a link from %s tells another site nothing of it",
  async (url) => {
    const asked: Request[] = [];
    const page = await browser.open(url, {
      expected: /^request to another site: https:\/\/example\.org/u,
      prepare: (context) =>
        context.route(OTHER, (route, request) => {
          asked.push(request);
          return route.fulfill({ body: "Another site" });
        }),
    });
    if (url !== DECISION) await readCount(page);
    await page.locator('a[href="https://example.org/"]').click();
    await page.waitForURL(OTHER);
    expect(await asked[0]?.headerValue("referer")).toBeNull();
    expect(await page.evaluate(() => document.referrer)).toBe("");
  },
);
