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

describe("typing", () => {
  test("after a filter was chosen does not take the filter's step away", async () => {
    const page = await browser.open(`${sample.url}search/`);
    const box = page.getByRole("main").getByRole("searchbox").first();
    await box.pressSequentially("council");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=council");
    await page.getByRole("checkbox", { name: /^Not upheld/u }).check();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=council&outcome=Not+upheld");
    await box.fill("plan");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=plan&outcome=Not+upheld");
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?q=council&outcome=Not+upheld");
  });

  test("a phrase keeps the last results until its quotation marks are closed", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    const before = await readCount(page);
    const box = page.getByRole("main").getByRole("searchbox").first();
    await box.fill('"safety plan');
    await page.getByText(/^Not searched yet\..*a closing " for the one at character 1\.$/u).waitFor();
    expect(await readCount(page)).toBe(before);
    expect(new URL(page.url()).search).toBe("?q=council");
    await box.press("End");
    await box.pressSequentially('"');
    await expect.poll(() => new URL(page.url()).search).toBe("?q=%22safety+plan%22");
    expect(await page.getByText("Not searched yet").count()).toBe(0);
  });

  test("what cannot be read is explained right below, on a phone too", async () => {
    const viewport = { width: 360, height: 740 };
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan' }), { viewport });
    const status = await page.getByText("This search cannot be read.").boundingBox();
    const reason = await page.getByText(/^Unexpected end/u).boundingBox();
    expect((reason?.y ?? 0) - (status?.y ?? 0) - (status?.height ?? 0)).toBeLessThan(30);
  });

  test("what cannot be read is pointed at on Enter, and closing it is offered", async () => {
    const page = await browser.open(`${sample.url}search/`);
    const box = page.getByRole("main").getByRole("searchbox").first();
    await box.fill('"safety plan');
    await box.press("Enter");
    await page.getByText("This search cannot be read.").waitFor();
    await page.getByRole("link", { name: '"safety plan"' }).click();
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await box.inputValue()).toBe('"safety plan"');
  });
});

test("the skip link leaves the search as it is", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: "council" }));
  const count = await readCount(page);
  await page.evaluate(() => {
    new MutationObserver(() => document.body.setAttribute("data-searched", "")).observe(
      document.querySelector("#search-status") ?? document.body,
      { attributes: true, childList: true },
    );
  });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toBe("#main");
  // A search would begin with the step itself, before anything is painted.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await readCount(page)).toBe(count);
  expect(await page.locator("[data-searched]").count()).toBe(0);
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

  test.each([
    ["words", "wall"],
    ["a phrase", '"wall"'],
    ["every decision", ""],
  ])("beyond the last show the last, for %s", async (_, q) => {
    const page = await browser.open(searchUrl(odd.url, { q, page: "99" }));
    const pages = Math.ceil((await readCount(page)) / 10);
    const current = page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]");
    expect(await current.textContent()).toBe(`Page ${pages}`);
    const last = await browser.open(searchUrl(odd.url, { q, page: String(pages) }));
    expect(await listResults(page)).toEqual(await listResults(last));
    expect(await listResults(page)).not.toEqual([]);
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
