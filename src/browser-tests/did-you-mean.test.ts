import { expect, inject, test } from "vitest";
import { expectCount, readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();

test.each([
  ['"saftey plan"', '"safety plan"'],
  ["saftey", "safety"],
  ["Penhalow", "penhallow"],
  ['"safety plan" Thornbridge', '"safety plan" council:Thornbridge'],
  ['"17 900 112"', "17 900 112"],
])("a search for %s offers %s, which finds something", async (typed, meant) => {
  const page = await browser.open(searchUrl(sample.url, { q: typed }));
  await expectCount(page, 0);
  await page.getByText("Did you mean").getByRole("link", { name: meant, exact: true }).click();
  await expect.poll(() => readCount(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("results-heading");
  expect(await page.getByRole("main").getByRole("searchbox").first().inputValue()).toBe(meant);
});

test("a search that cannot be read asks what was meant, and not in half a sentence", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: '"safety plan' }));
  const question = page.getByText(/^Did you mean/u);
  expect(await question.textContent()).toBe('Did you mean "safety plan" or safety plan?');
  await page.goto(searchUrl(sample.url, { q: "OR" }));
  await page.getByText("This search cannot be read.").waitFor();
  expect(await question.count()).toBe(0);
});
