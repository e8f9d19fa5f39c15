import { describe, expect, inject, test } from "vitest";
import { expectCount, isInView, listResults, readCount, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, odd } = inject("sites");
const browser = useBrowser();

describe("the address of a search", () => {
  test("holds what was typed", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await page.getByRole("main").getByRole("searchbox").first().fill('"safety plan"');
    await page.keyboard.press("Enter");
    await readCount(page);
    expect(new URL(page.url()).search).toBe("?q=%22safety+plan%22");
  });

  test("leaves out what goes without saying", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    await readCount(page);
    await page.getByRole("checkbox", { name: /^Upheld/u }).check();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=council&outcome=Upheld");
  });

  test("with values that mean nothing is read as if they were not there", async () => {
    const page = await browser.open(
      searchUrl(sample.url, { q: "council", page: "-1", size: "7", sort: "up", from: "x" }),
    );
    const plain = await browser.open(searchUrl(sample.url, { q: "council" }));
    expect(await listResults(page)).toEqual(await listResults(plain));
  });

  test("brings back the search when the reader returns from a decision", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', outcome: "Upheld" }));
    const found = await listResults(page);
    await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
    await page.waitForURL("**/decisions/*/**");
    await page.goBack();
    expect(await listResults(page)).toEqual(found);
  });
});

describe("the back button", () => {
  test("undoes a filter", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    const before = await readCount(page);
    await page.getByRole("checkbox", { name: /^Not upheld/u }).check();
    await expect.poll(() => readCount(page)).toBeLessThan(before);
    await page.goBack();
    await expectCount(page, before);
    expect(await page.getByRole("checkbox", { name: /^Not upheld/u }).isChecked()).toBe(false);
  });

  test("undoes a query", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }));
    const before = await readCount(page);
    const box = page.getByRole("main").getByRole("searchbox").first();
    await box.fill("council");
    await box.press("Enter");
    await expect.poll(() => readCount(page)).not.toBe(before);
    await page.goBack();
    await expectCount(page, before);
    expect(await box.inputValue()).toBe('"safety plan"');
  });
});

describe("pages of results", () => {
  test("hold ten decisions, each decision once", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: "wall" }));
    const first = await listResults(page);
    expect(first).toHaveLength(10);
    await page
      .getByRole("navigation", { name: "Pages" })
      .getByRole("link", { name: "Page 2", exact: true })
      .click();
    await expect.poll(() => listResults(page)).not.toEqual(first);
    const second = await listResults(page);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
  });

  test("can be made longer", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: "wall" }));
    await readCount(page);
    await page.getByLabel("Decisions on a page").selectOption("25");
    await expect.poll(async () => (await listResults(page)).length).toBe(25);
  });

  test("begin at the first when a filter is chosen", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: "wall", page: "3" }));
    await readCount(page);
    await page.getByLabel("From", { exact: true }).selectOption("2015");
    await expect.poll(() => new URL(page.url()).searchParams.get("page")).toBeNull();
  });

  test("beyond the last show the last or say so", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: "wall", page: "99" }));
    expect(await readCount(page)).toBeGreaterThan(0);
    expect((await listResults(page)).length + (await page.getByText(/page/iu).count())).toBeGreaterThan(0);
  });

  test.each([1280, 360])("begin at their heading after Next, %d pixels wide", async (width) => {
    const viewport = { width, height: 700 };
    const page = await browser.open(searchUrl(odd.url, { q: "wall" }), { viewport });
    const first = await listResults(page);
    await page.getByRole("link", { name: "Next page" }).click();
    await expect.poll(() => listResults(page)).not.toEqual(first);
    const heading = page.getByRole("heading", { name: "Results", exact: true });
    await expect.poll(() => isInView(heading)).toBe(true);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
