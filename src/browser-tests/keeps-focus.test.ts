import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';

const open = async (parameters: Readonly<Record<string, string>>) => {
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE, ...parameters }));
  await readCount(page);
  return page;
};
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());

describe("the keyboard stays where it was", () => {
  test.each([
    ["decisions", "sort", "oldest"],
    ["mentions", "lines", "oldest"],
    ["mentions", "mentions-size", "25"],
    ["counts", "by", "outcome"],
  ])("in %s, after another choice of %s", async (view, id, value) => {
    const page = await open({ view });
    await page.locator(`#${id}`).focus();
    await page.locator(`#${id}`).selectOption(value);
    await page.waitForURL(new RegExp(`=${value}`, "u"));
    await readCount(page);
    expect(await focused(page)).toBe(id);
  });

  test("on the tab that was followed", async () => {
    const page = await open({});
    await page.getByRole("link", { name: /^Mentions/u }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".concordance").waitFor();
    await readCount(page);
    expect(await focused(page)).toMatch(/^Mentions \(\d+\)$/u);
  });

  test("in the field, after a search was added to compare with", async () => {
    const page = await open({ view: "counts" });
    await page.getByLabel("Compare with").fill('"care plan"');
    await page.keyboard.press("Enter");
    await page.locator(".counts .compared-query").first().waitFor();
    expect(await focused(page)).toBe("compare");
  });

  test("on the button that orders a table of counts", async () => {
    const page = await open({ view: "counts" });
    await page.getByRole("button", { name: "Mentions", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.locator('th[aria-sort="descending"]').waitFor();
    expect(await focused(page)).toBe("Mentions");
  });
});

describe("the keyboard goes to the results when what it was on is gone:", () => {
  test("a chip that was taken away", async () => {
    const page = await open({ outcome: "Upheld" });
    await page.getByRole("link", { name: "Remove filter Upheld" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("results-heading");
  });

  test("a link to another page", async () => {
    const page = await open({ view: "mentions" });
    await page.getByRole("link", { name: "Next page" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("results-heading");
  });
});

test("what was found is said once for each search", async () => {
  const page = await open({});
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = document.querySelectorAll('[role="status"], [aria-live]');
    for (const region of regions) {
      new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const box = page.getByRole("main").getByRole("searchbox").first();
  await box.fill('"care plan"');
  await box.press("Enter");
  await page.waitForURL(/care/u);
  await readCount(page);
  const said = await page.evaluate(() => ("said" in window ? window.said : undefined));
  expect(said).toEqual([expect.stringMatching(/^\d+ decisions? containing “care plan”/u)]);
});
