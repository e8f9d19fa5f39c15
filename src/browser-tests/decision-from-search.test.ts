import { describe, expect, inject, test } from "vitest";
import { bar, expectBar, foundUrl, ID, isCurrentInSight, PHRASE, readCurrent } from "./found-decision.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();

describe("a decision reached from a search for a phrase", () => {
  test("marks every mention and says how many there are and which decision of how many it is", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }));
    await expectBar(page, /15 mentions\s*Decision \d of 5/u);
    const texts = await page.evaluate(() => [...(CSS.highlights.get("mention") ?? [])].map(String));
    expect(texts.map((text) => text.toLowerCase())).toEqual(Array.from({ length: 15 }, () => "safety plan"));
  });

  test("steps through the mentions and keeps the place in the address", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }));
    await expectBar(page, /15 mentions/u);
    const next = bar(page).getByRole("button", { name: "Next mention" });
    await next.click();
    await expectBar(page, /Mention 1 of 15/u);
    await next.click();
    await expectBar(page, /Mention 2 of 15/u);
    const { searchParams, hash } = new URL(page.url());
    expect(searchParams.get("mention")).toBe("2");
    expect(hash).toBe(`#${(await readCurrent(page))?.anchor}`);
    expect(await isCurrentInSight(page)).toBe(true);
    await bar(page).getByRole("button", { name: "Previous mention" }).click();
    await expectBar(page, /Mention 1 of 15/u);
  });

  test("opens at the mention that a shared address names", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "15" }));
    await expectBar(page, /Mention 15 of 15/u);
    const before = await readCurrent(page);
    expect(await isCurrentInSight(page)).toBe(true);
    await page.goto(page.url());
    await expectBar(page, /Mention 15 of 15/u);
    expect(await readCurrent(page)).toEqual(before);
  });

  test("opens at the first mention of the paragraph that a result leads to", async () => {
    const first = await browser.open(foundUrl({ q: PHRASE, mention: "4" }));
    await expectBar(first, /Mention 4 of 15/u);
    const { hash } = new URL(first.url());
    const page = await browser.open(foundUrl({ q: PHRASE }, { hash }));
    await expectBar(page, /Mention \d+ of 15/u);
    expect(`#${(await readCurrent(page))?.anchor}`).toBe(hash);
  });

  test("goes on where the reader follows a number in the text", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "1" }));
    await expectBar(page, /Mention 1 of 15/u);
    const anchors = await page.evaluate(() =>
      [...(CSS.highlights.get("mention") ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.closest(".paragraph")?.id,
      ),
    );
    const later = anchors.findIndex((anchor) => anchor?.startsWith("p") && anchor !== anchors[0]);
    await page.locator(`#${anchors[later]} > p:first-child > .number`).click();
    await expectBar(page, new RegExp(`Mention ${later + 1} of 15`, "u"));
    expect(new URL(page.url()).searchParams.get("mention")).toBe(String(later + 1));
  });

  test("leads through the decisions in the order of the search, and back to it", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, sort: "mentions" }));
    await expectBar(page, /Decision 1 of 5/u);
    expect(await bar(page).getByRole("link", { name: "Previous decision" }).getAttribute("href")).toBeNull();
    await bar(page)
      .getByRole("link", { name: /^Next decision, \d\d \d\d\d \d\d\d$/u })
      .click();
    await expectBar(page, /Mention 1 of 6\s*Decision 2 of 5/u);
    expect(new URL(page.url()).pathname).toBe("/decisions/22-900-561/");
    await bar(page)
      .getByRole("link", { name: /^Back to the search/u })
      .click();
    await page.waitForURL("**/search/**");
    expect(new URL(page.url()).searchParams.get("q")).toBe(PHRASE);
    expect(new URL(page.url()).searchParams.get("sort")).toBe("mentions");
  });

  test("keeps to the filters of the search", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, from: "2017", to: "2018" }));
    await expectBar(page, /15 mentions\s*Decision 1 of 1/u);
  });

  test("closes to the plain page and its plain address", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "2" }));
    await expectBar(page, /Mention 2 of 15/u);
    const { hash } = new URL(page.url());
    await bar(page).getByRole("button", { name: "Close" }).click();
    await expect.poll(() => bar(page).count()).toBe(0);
    expect(page.url()).toBe(`${sample.url}decisions/${ID}/${hash}`);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

describe("a decision reached from a search for plain words", () => {
  test("marks the words that match in any form and calls them so", async () => {
    const page = await browser.open(foundUrl({ q: "safety plans" }));
    await expectBar(page, /\d+ matching words\s*Decision \d+ of \d+/u);
    const texts = await page.evaluate(() => [...(CSS.highlights.get("mention") ?? [])].map(String));
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) expect(text).toMatch(/^(?:safe|plan)/iu);
    await bar(page).getByRole("button", { name: "Next word" }).click();
    await expectBar(page, new RegExp(`Word 1 of ${texts.length}`, "u"));
  });
});

describe.each([360, 1280])("the bar at a width of %i", (width) => {
  test("covers no mention and fits the window", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }), { viewport: { width, height: 640 } });
    await expectBar(page, /15\s+mentions/u);
    const next = bar(page).getByRole("button", { name: "Next mention" });
    for (let mention = 1; mention <= 15; mention += 1) {
      await next.click();
      await expectBar(page, new RegExp(`Mention\\s+${mention} of 15`, "u"));
      expect(await isCurrentInSight(page)).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test("neither bar nor marks are printed", async () => {
  const page = await browser.open(foundUrl({ q: PHRASE, mention: "1" }));
  await expectBar(page, /Mention 1 of 15/u);
  const markColour = () =>
    page.evaluate(() => getComputedStyle(document.body, "::highlight(mention)").backgroundColor);
  expect(await markColour()).not.toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "print" });
  expect(await bar(page).count()).toBe(0);
  expect(await markColour()).toBe("rgba(0, 0, 0, 0)");
});
