import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readCount, readMentions, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';

async function openCounts(change: Readonly<Record<string, string>> = {}, width = 1280): Promise<Page> {
  const viewport = { width, height: 900 };
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE, view: "counts", ...change }), {
    viewport,
  });
  await readCount(page);
  return page;
}

/** The cells of a row of the table, its name first. */
async function readRow(page: Page, name: string): Promise<string[]> {
  const row = page.locator(".counts tr", {
    has: page.locator("th", { hasText: new RegExp(`^${name}`, "u") }),
  });
  return row
    .last()
    .locator("th, td")
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const shown = cell.cloneNode(true);
        if (shown instanceof Element)
          for (const hidden of shown.querySelectorAll(".visually-hidden")) hidden.remove();
        return shown.textContent?.trim() ?? "";
      }),
    );
}

describe("the view of counts", () => {
  test.each(["year", "council", "category", "subcategory", "outcome", "section"])(
    "by %s adds up to what was found",
    async (by) => {
      const page = await openCounts({ by });
      const [, mentions, , decisions] = await readRow(page, "All");
      expect([Number(decisions), Number(mentions)]).toEqual([
        await readCount(page),
        await readMentions(page),
      ]);
      const rows = await page.locator(".counts tbody tr td:nth-of-type(1)").allInnerTexts();
      const added = rows.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
      expect(added).toBe(await readMentions(page));
    },
  );

  test("leads from a number to its mentions", async () => {
    const page = await openCounts({ by: "outcome" });
    const [, mentions] = await readRow(page, "Upheld");
    await page.getByRole("link", { name: `${mentions} mentions, Upheld` }).click();
    await page.locator(".concordance").waitFor();
    expect(await readMentions(page)).toBe(Number(mentions));
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("view"), searchParams.get("outcome")]).toEqual(["mentions", "Upheld"]);
  });

  test("draws the same years as the table has", async () => {
    const page = await openCounts();
    const chart = page.getByRole("img", { name: /^Decisions found, as a share/u });
    const years = await page.locator(".counts tbody th").allInnerTexts();
    const columns = await chart.locator("rect.segment").count();
    expect(columns).toBe(years.length);
  });

  test("compares phrases side by side, and stops", async () => {
    const page = await openCounts();
    await page.getByLabel("Compare with").fill('"plan"');
    await page.getByRole("button", { name: "Add" }).click();
    await expect
      .poll(() => page.locator(".counts .compared-query").allTextContents())
      .toEqual([PHRASE, '"plan"']);
    expect(new URL(page.url()).searchParams.get("q2")).toBe('"plan"');
    expect(await page.getByRole("list", { name: "Key to the chart" }).getByRole("listitem").count()).toBe(2);
    await page.getByRole("link", { name: "Stop comparing with" }).click();
    await expect.poll(() => page.locator(".counts .compared-query").count()).toBe(0);
  });

  test("says where a compared phrase cannot be read, and counts the others", async () => {
    const page = await openCounts({ q2: '"plan" NEAR/x' });
    expect(await page.locator(".compared .problem").textContent()).toContain("at character");
    expect(await readRow(page, "All")).toHaveLength(5);
  });

  test("says at the field why a search cannot stand in the chart, and keeps it there", async () => {
    const page = await openCounts();
    const field = page.getByLabel("Compare with");
    await field.fill('"plan');
    await field.press("Enter");
    await page.getByText(/^Unexpected end at character 6/u).waitFor();
    expect(await field.inputValue()).toBe('"plan');
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.fill(PHRASE.toUpperCase());
    await field.press("Enter");
    await page.getByText("The chart shows this search already.").waitFor();
    expect(new URL(page.url()).searchParams.has("q2")).toBe(false);
  });

  test("says that a chart is full before another search is typed", async () => {
    const page = await openCounts({ q2: '"plan"', q3: '"care"', q4: '"review"' });
    await page.getByText(/^One chart can show 4 searches at most\. Take one away/u).waitFor();
    await page.getByLabel("Compare with").fill('"school"');
    await page.getByLabel("Compare with").press("Enter");
    expect(await page.locator("#compare-problem").textContent()).toMatch(/at most/u);
    await page.getByRole("link", { name: 'Stop comparing with "review"' }).click();
    await expect.poll(() => page.locator("#compare-problem").textContent()).toBe("");
  });

  test("counts decisions only for plain words", async () => {
    const page = await openCounts({ q: "safety plan" });
    expect(await page.locator(".counts thead th").allInnerTexts()).toEqual([
      "Year",
      "Decisions",
      "Share of all",
    ]);
  });

  test("orders rows by a number, by keyboard too", async () => {
    const page = await openCounts({ by: "council" });
    await page.getByRole("button", { name: "Mentions" }).press("Enter");
    const numbers = (await page.locator(".counts tbody td:nth-of-type(1)").allInnerTexts()).map((text) =>
      Number.parseInt(text, 10),
    );
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain("Mentions");
  });

  test.each([
    [1280, "outcome"],
    [360, "outcome"],
    [360, "category"],
    [360, "year"],
  ])("has its headings on one line, %d pixels wide, by %s", async (width, by) => {
    const page = await openCounts({ by }, width);
    const bottoms = await page.locator(".counts thead th").evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell.querySelector("button") ?? cell);
        return Math.round(Math.max(...[...words.getClientRects()].map(({ bottom }) => bottom)));
      }),
    );
    expect(bottoms).toHaveLength(5);
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(1);
  });

  test("sets a compared phrase that cannot be read apart as it does any error", async () => {
    const page = await openCounts({ q2: '"plan" NEAR/x' });
    await page.getByLabel("Compare with").fill('"plan');
    await page.getByLabel("Compare with").press("Enter");
    const rules = await page
      .locator(".problem")
      .evaluateAll((problems) => problems.map((problem) => getComputedStyle(problem).borderInlineStartWidth));
    expect(rules).toEqual(["3px", "3px"]);
  });

  test("scrolls a wide table in its own box on a phone, beside the names of its rows", async () => {
    const page = await openCounts({ q2: '"plan"', q3: '"council"' }, 360);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const box = page.getByRole("group", { name: "Counts by year" });
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    const moved = await box.evaluate((element) => {
      element.scrollLeft = 100;
      const start = element.getBoundingClientRect().left;
      const names = [...element.querySelectorAll("th[scope=row], thead tr:first-child > :first-child")];
      return names.map((name) => Math.round(name.getBoundingClientRect().left - start));
    });
    expect(new Set(moved)).toEqual(new Set([0]));
  });
});
