import { expect, inject, test } from "vitest";
import { listPageKinds } from "./page-kinds.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, odd, empty } = inject("sites");
const browser = useBrowser();
const samplePages = listPageKinds(sample);
const known = new Set(samplePages.map(({ kind }) => kind));
const oddPages = [
  ...listPageKinds(odd).map(({ kind, url }) => ({ kind: `odd ${kind}`, url, isNew: !known.has(kind) })),
  { kind: "odd decision with long words", url: `${odd.url}decisions/15-200-002/`, isNew: true },
];
// The sample lacks some kinds, such as the second page of a list.
const everyKind = [
  ...samplePages,
  ...oddPages.filter(({ isNew }) => isNew),
  { kind: "search of nothing", url: `${empty.url}search/?q=council` },
];

test.each(everyKind)("$kind opens with an empty console and asks nothing of other sites", async ({ url }) => {
  const page = await browser.open(url);
  expect(await page.title()).not.toBe("");
});

test.each([...samplePages, ...oddPages])(
  "$kind does not scroll sideways on the narrowest phone",
  async ({ url }) => {
    const page = await browser.open(url, { viewport: { width: 320, height: 640 } });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  },
);
