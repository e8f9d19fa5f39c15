import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readMentions, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const PHRASE = '"safety plan"';

async function openMentions(change: Readonly<Record<string, string>> = {}, width = 1280): Promise<Page> {
  const viewport = { width, height: 900 };
  const page = await browser.open(searchUrl(sample.url, { q: PHRASE, view: "mentions", ...change }), {
    viewport,
  });
  await readMentions(page);
  return page;
}

/** The text of one column of the concordance. */
function readColumn(page: Page, name: "before" | "node" | "after" | "from"): Promise<string[]> {
  return page.locator(`.concordance .${name}`).allTextContents();
}

describe("the view of mentions", () => {
  test("has a line for every mention, with the very words in the middle", async () => {
    const page = await openMentions({ size: "50" });
    const phrases = await readColumn(page, "node");
    expect(phrases).toHaveLength(await readMentions(page));
    expect(phrases.every((phrase) => /^safety plan$/iu.test(phrase))).toBe(true);
  });

  test("names decision and paragraph in a link that leads there", async () => {
    const page = await openMentions();
    const link = page.locator(".concordance .from a").first();
    const name = (await link.textContent()) ?? "";
    expect(name).toMatch(/^.+, \d{2} \d{3} \d{3}, /u);
    await link.click();
    await page.waitForURL(/\/decisions\/.+mention=1#/u);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const block = page.locator(`[id="${anchor}"]`);
    expect(await block.textContent()).toMatch(/safety plan/iu);
  });

  test("turns pages", async () => {
    const page = await openMentions();
    const total = await readMentions(page);
    expect(total).toBeGreaterThan(10);
    const first = await readColumn(page, "from");
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }).click();
    const caption = page.locator(".concordance caption");
    await expect.poll(() => caption.textContent()).toContain("Mentions 11 to ");
    expect(await readColumn(page, "from")).not.toEqual(first);
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
  });

  test("puts lines in order by the words after, which the address keeps", async () => {
    const page = await openMentions({ size: "50" });
    await page.getByLabel("Order").selectOption({ label: "By the words after" });
    await expect.poll(() => new URL(page.url()).searchParams.get("lines")).toBe("right");
    const firstWords = async () =>
      (await readColumn(page, "after")).map((text) => /[\p{L}\p{N}’']+/u.exec(text.toLowerCase())?.[0] ?? "");
    await expect.poll(async () => isSorted(await firstWords())).toBe(true);
    await page.reload();
    await readMentions(page);
    expect(isSorted(await firstWords())).toBe(true);
  });

  test("shows more text when asked to", async () => {
    const page = await openMentions();
    const longest = async () => Math.max(...(await readColumn(page, "after")).map(({ length }) => length));
    expect(await longest()).toBeLessThanOrEqual(40);
    await page.getByLabel("Context").selectOption("160");
    await expect.poll(longest).toBeGreaterThan(80);
  });

  test("draws a sample that its address repeats", async () => {
    const page = await openMentions();
    const total = await readMentions(page);
    await page.getByText("Random sample").click();
    await page.getByLabel("Mentions", { exact: true }).fill("4");
    await page.getByLabel("Seed").fill("7");
    await page.getByRole("button", { name: "Draw sample" }).click();
    const summary = page.getByText(`4 of ${total} mentions, drawn at random with seed 7`);
    await summary.waitFor();
    await page.getByText("Mentions 1 to 4 of 4 drawn at random").waitFor();
    const drawn = await readColumn(page, "before");
    expect(drawn).toHaveLength(4);
    await page.reload();
    await readMentions(page);
    expect(await readColumn(page, "before")).toEqual(drawn);
    await summary.click();
    await page.getByRole("button", { name: "Show all mentions" }).click();
    await expect.poll(async () => (await readColumn(page, "before")).length).toBe(10);
  });

  test.each([
    ["-noise", /asks for no words/u],
    ["LGO 17900112", /No text of a decision here mentions this reference/u],
  ])("says why %s has no mentions", async (q, reason) => {
    const page = await openMentions({ q });
    expect(await page.locator('[data-view="mentions"]').textContent()).toMatch(reason);
  });

  test("says that plain words have no mentions, and leads to those of the phrase", async () => {
    const page = await openMentions({ q: "safety plan" });
    const view = page.locator('[data-view="mentions"]');
    expect(await view.textContent()).toContain("no exact mentions");
    await view.getByRole("link", { name: PHRASE }).click();
    await expect.poll(() => readColumn(page, "node")).not.toEqual([]);
  });

  test("fits a phone: a line reads as a sentence and nothing scrolls sideways", async () => {
    const page = await openMentions({ width: "160" }, 360);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const display = await page
      .locator(".concordance .node")
      .first()
      .evaluate((cell) => getComputedStyle(cell).display);
    expect(display).toBe("inline");
  });
});

function isSorted(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}
