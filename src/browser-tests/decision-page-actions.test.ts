import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const url = `${sample.url}decisions/17-900-112/`;
const mayCopy = { permissions: ["clipboard-read", "clipboard-write"] };

const CITATION = "Office of the Sample Ombudsman, Thornbridge County Council (17 900 112), 12 June 2018";

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses the copy button called `name` and waits until it has said `done`. */
async function copy(page: Page, name: string, done: string): Promise<string> {
  await page.getByRole("button", { name, exact: true }).click();
  await expect.poll(() => page.getByRole("status").textContent()).toBe(done);
  return readClipboard(page);
}

describe("copying from a paragraph", () => {
  test("copies the link to it", async () => {
    const page = await browser.open(`${url}#p14`, mayCopy);
    const copied = await copy(page, "Copy link to paragraph 14", "Copied the link to paragraph 14.");
    expect(copied).toBe(`${url}#p14`);
  });

  test("copies its citation", async () => {
    const page = await browser.open(`${url}#p14`, mayCopy);
    const done = "Copied the citation of paragraph 14.";
    expect(await copy(page, "Copy citation of paragraph 14", done)).toBe(`${CITATION}, para 14`);
  });

  test.each([
    ["Markdown", `[${CITATION}, para 1 a)](${url}#p1-a)`],
    ["RIS", "N1  - para 1 a)"],
    ["BibTeX", "note = {para 1 a)}"],
  ])("copies the citation of an item as %s", async (format, expected) => {
    const page = await browser.open(`${url}#p1-a`, mayCopy);
    const action = `citation of paragraph 1 a) as ${format}`;
    expect(await copy(page, `Copy ${action}`, `Copied the ${action}.`)).toContain(expected);
  });

  test("is offered beside the paragraph whose number was chosen, and only there", async () => {
    const page = await browser.open(`${url}#p14`, mayCopy);
    await page.getByRole("link", { name: "Paragraph 16", exact: true }).click();
    const groups = page.getByRole("group", { name: /^Paragraph/u });
    await expect.poll(() => groups.count()).toBe(1);
    expect(await page.locator("#p16").getByRole("button").count()).toBe(5);
  });

  test("works with the keyboard alone", async () => {
    const page = await browser.open(url, mayCopy);
    await page.getByRole("link", { name: "Paragraph 15", exact: true }).focus();
    await page.keyboard.press("Enter");
    const button = page.getByRole("button", { name: "Copy link to paragraph 15" });
    await button.waitFor();
    const isFocused = () => button.evaluate((element) => element === document.activeElement);
    for (let pressed = 0; pressed < 3 && !(await isFocused()); pressed += 1) await page.keyboard.press("Tab");
    expect(await isFocused()).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => readClipboard(page)).toBe(`${url}#p15`);
  });
});

describe("citing a decision", () => {
  test("copies its citation", async () => {
    const page = await browser.open(url, mayCopy);
    const done = "Copied the citation of this decision.";
    expect(await copy(page, "Copy citation of this decision", done)).toBe(CITATION);
  });

  test("needs no script: the citation stands on the page and no button does", async () => {
    const page = await browser.open(url, { javaScriptEnabled: false });
    const section = page.getByRole("region", { name: "Cite this decision" });
    expect(await section.getByText(CITATION, { exact: true }).isVisible()).toBe(true);
    await section.getByText("The citation in other formats").click();
    expect(await section.getByText("@techreport").isVisible()).toBe(true);
    expect(await section.getByRole("button", { name: /^Copy/u }).count()).toBe(0);
  });

  test("says so when the browser refuses to copy", async () => {
    const refuse = () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    };
    const page = await browser.open(url, { prepare: (context) => context.addInitScript(refuse) });
    await page.getByRole("button", { name: "Copy link to this decision" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/did not allow copying/u);
  });

  test("prints the citation and the address without the buttons", async () => {
    const page = await browser.open(`${url}#p14`, mayCopy);
    expect(await page.getByText(url, { exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText(url, { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText(CITATION, { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: /^Copy/u }).count()).toBe(0);
  });
});

describe("the list of contents", () => {
  const current = (page: Page) => page.locator("nav.contents [aria-current]").allTextContents();

  test("marks the section that is being read", async () => {
    const page = await browser.open(`${url}#p20`);
    await expect.poll(() => current(page)).toEqual(["What happened"]);
  });

  test("moves the mark with the reader, down and up again", async () => {
    const page = await browser.open(`${url}#p20`);
    await page.goto(`${url}#agreed-action`);
    await expect.poll(() => current(page)).toEqual(["Agreed action"]);
    await page.goto(`${url}#p2`);
    await expect.poll(() => current(page)).toEqual(["The complaint"]);
  });

  test("marks none before the text", async () => {
    const page = await browser.open(`${url}#p20`);
    await expect.poll(() => current(page)).toHaveLength(1);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => current(page)).toEqual([]);
  });
});

describe("where to read on", () => {
  test("names decisions like this one and what the two share", async () => {
    const page = await browser.open(url);
    const list = page.getByRole("navigation", { name: "Decisions like this one" });
    expect(await list.getByRole("listitem").first().textContent()).toContain("Children Act 1989, section 47");
    await list.getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toBe("/decisions/22-900-561/");
  });

  test("names the newest others of the subcategory and leads to all of them", async () => {
    const page = await browser.open(`${sample.url}decisions/25-900-006/`);
    const list = page.getByRole("navigation", { name: "Others in Charging" });
    expect(await list.getByRole("listitem").count()).toBe(1);
    await list.getByRole("link", { name: "Both decisions in Charging" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Charging");
  });
});
