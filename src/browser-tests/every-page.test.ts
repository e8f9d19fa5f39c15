import { describe, expect, inject, test } from "vitest";
import { listPageKinds } from "./page-kinds.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, odd } = inject("sites");
const browser = useBrowser();
// The kinds that the sample lacks, such as a second page of a list, and pages with awkward texts.
const pages = [
  ...listPageKinds(sample),
  ...listPageKinds(odd).map(({ kind, url }) => ({ kind: `odd ${kind}`, url })),
  { kind: "odd decision with long words", url: `${odd.url}decisions/15-200-002/` },
];

describe.each(pages)("$kind", ({ url }) => {
  test("opens with an empty console and nothing asked of other sites", async () => {
    const page = await browser.open(url);
    await page.waitForLoadState("networkidle");
    expect(await page.title()).not.toBe("");
  });

  test("does not scroll sideways on the narrowest phone", async () => {
    const page = await browser.open(url, { viewport: { width: 320, height: 640 } });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
});
