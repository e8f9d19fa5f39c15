import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./test-browser.ts";

const { sample, odd } = inject("sites");
const browser = useBrowser();
const url = `${sample.url}decisions/17-900-112/`;

describe("a decision page", () => {
  test("opens at the paragraph that its address names", async () => {
    const page = await browser.open(`${url}#p40`);
    const box = await page.locator("#p40").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(300);
  });

  test("has a link at each paragraph number that names the paragraph in the address", async () => {
    const page = await browser.open(url);
    await page.getByRole("link", { name: "Paragraph 14", exact: true }).click();
    expect(page.url()).toBe(`${url}#p14`);
  });

  test("leads from a cross-reference to its paragraph", async () => {
    const page = await browser.open(url);
    const link = page
      .getByRole("main")
      .getByRole("link", { name: /^paragraph 1a\)/u })
      .first();
    await link.click();
    expect(new URL(page.url()).hash).toBe("#p1-a");
  });

  test("runs nothing that stands in its text", async () => {
    const page = await browser.open(`${odd.url}decisions/15-200-001/`);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
  });
});

describe("a printed decision", () => {
  test("keeps its paragraph numbers and letters", async () => {
    const page = await browser.open(url);
    await page.emulateMedia({ media: "print" });
    for (const name of ["Paragraph 1", "Paragraph 60", "Paragraph 1 a)"]) {
      expect(await page.getByRole("link", { name, exact: true }).isVisible()).toBe(true);
    }
  });

  test("drops navigation and search", async () => {
    const page = await browser.open(url);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation", { name: "Main" }).isVisible()).toBe(false);
    expect(await page.getByRole("search").isVisible()).toBe(false);
  });

  test("drops no paragraph", async () => {
    const page = await browser.open(url);
    await page.emulateMedia({ media: "print" });
    const heights = await page
      .locator("#text > [id]")
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(60);
    expect(heights.filter((height) => height === 0)).toEqual([]);
  });
});
