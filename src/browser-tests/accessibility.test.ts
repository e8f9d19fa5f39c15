import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { bar, expectBar, foundUrl, PHRASE } from "./found-decision.ts";
import { listPageKinds } from "./page-kinds.ts";
import { readCount, searchUrl } from "./search-page.ts";
import { openTakeAway } from "./take-away-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, odd } = inject("sites");
const browser = useBrowser();
const pages = [
  ...listPageKinds(sample),
  { kind: "list over several pages", url: `${odd.url}decisions/2/` },
  { kind: "decision with awkward text", url: `${odd.url}decisions/15-200-001/` },
];
const LOOKS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "dark", width: 1280 },
] as const;

const axeResult = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

/** What axe finds wrong with the page as it stands, in light and dark, on a phone and a wide screen. */
async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    // Dark only changes colours, so only the rules about colours are asked again.
    const options = colorScheme === "dark" ? '{ runOnly: ["cat.color"] }' : "";
    const { violations } = axeResult.parse(await page.evaluate(`axe.run(${options})`));
    for (const { id, help, nodes } of violations) {
      found.push(`${colorScheme} ${width}: ${id}, ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
  }
  return found;
}

describe("axe finds nothing wrong, light and dark, narrow and wide,", () => {
  test.each(pages)("with $kind", async ({ url }) => {
    expect(await listViolations(await browser.open(url))).toEqual([]);
  });

  test.each([
    ["results", { q: "council" }],
    ["results of a phrase with filters", { q: '"safety plan"', outcome: "Upheld", from: "2018" }],
    ["nothing found", { q: "zebra crossing unicorn" }],
    ["a council that matches", { q: "penhallow" }],
    ["the view of mentions", { q: PHRASE, view: "mentions" }],
    ["the view of counts", { q: PHRASE, view: "counts", by: "outcome" }],
    ["the view of counts without exact words", { q: "safety plans", view: "counts" }],
  ])("with %s", async (_, parameters) => {
    const page = await browser.open(searchUrl(sample.url, parameters));
    await readCount(page);
    expect(await listViolations(page)).toEqual([]);
  });

  test("with a search that is saved, and the list of saved ones", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    await readCount(page);
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByText("Saved, in this browser only.").waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.goto(`${sample.url}search/`);
    await page.getByText("none new since").waitFor();
    expect(await listViolations(page)).toEqual([]);
  });

  test.each([
    ["a phrase", { q: '"safety plan"', sample: "4" }],
    ["plain words", { q: "council" }],
  ])("with the files of %s to take away", async (_, parameters) => {
    const page = await browser.open(searchUrl(sample.url, parameters));
    await readCount(page);
    await openTakeAway(page);
    expect(await listViolations(page)).toEqual([]);
  });

  test("with every filter unfolded, some of them chosen", async () => {
    const chosen = { q: PHRASE, category: "Children's care services", section: "findings", from: "2016" };
    const page = await browser.open(searchUrl(sample.url, chosen), { viewport: { width: 360, height: 900 } });
    await readCount(page);
    await page.getByText(/^Filters/u).click();
    await page.getByRole("group", { name: "Where the words stand" }).waitFor();
    expect(await listViolations(page)).toEqual([]);
  });

  test("with a decision reached from a search, the keys of its bar shown", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "2" }));
    await expectBar(page, /Mention 2 of 15/u);
    await bar(page).getByText("Keys", { exact: true }).click();
    expect(await listViolations(page)).toEqual([]);
  });

  test("with a decision that its search does not find", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }, { id: "25-900-006" }));
    await expectBar(page, /not among the results/u);
    expect(await listViolations(page)).toEqual([]);
  });
});
