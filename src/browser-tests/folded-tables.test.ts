import { expect, inject, test } from "vitest";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const phone = { viewport: { width: 360, height: 900 } };

async function openStatistics(visit = {}) {
  const page = await browser.open(`${sample.url}statistics/`, visit);
  const section = page.getByRole("region", { name: "Payments by category" });
  const table = section.getByRole("table", { includeHidden: true });
  return { page, section, table, button: section.getByText("These numbers as a table") };
}

test("on a phone a chart comes first, and its table opens under it", async () => {
  const { section, table, button } = await openStatistics(phone);
  expect(await section.getByRole("img").isVisible()).toBe(true);
  expect(await table.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    false,
  );
  await button.click();
  expect(await table.isVisible()).toBe(true);
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(360);
});

test("on a wide screen the table stands beside its chart, without a button", async () => {
  const { section, table, button } = await openStatistics();
  const chart = await section.getByRole("img").boundingBox();
  const numbers = await table.boundingBox();
  expect(numbers?.x).toBeGreaterThan((chart?.x ?? 0) + (chart?.width ?? 0));
  expect(await button.isVisible()).toBe(false);
});

test("on paper every table is printed", async () => {
  const { page, table, button } = await openStatistics(phone);
  await page.emulateMedia({ media: "print" });
  expect(await table.evaluate((element) => element.checkVisibility())).toBe(true);
  expect((await table.boundingBox())?.height).toBeGreaterThan(100);
  expect(await button.isVisible()).toBe(false);
});

test("on a phone the columns of a file open under its name", async () => {
  const page = await browser.open(`${sample.url}data/#columns-decisions`, phone);
  expect(await page.getByRole("table").count()).toBe(0);
  await page
    .getByText(/^Its \d+ columns$/u)
    .first()
    .click();
  expect(await page.getByRole("row", { name: /^reference string/u }).isVisible()).toBe(true);
});
