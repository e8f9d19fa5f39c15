import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { listPageKinds } from "./page-kinds.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const pages = listPageKinds(sample);
const searches = ["decisions", "mentions", "counts"].map((view) => ({
  kind: `a search with its ${view}`,
  url: `${sample.url}search/?q=%22safety+plan%22&view=${view}`,
}));

/** Text in the page's own box that is cut off: a box that hides what does not fit. */
function listCutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element);
        const isHidden = overflowX === "hidden" || overflowX === "clip";
        return isHidden && position !== "absolute" && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Controls that stand on each other, as `Filters / Save this search`. A link's box says nothing: its words may break over lines. */
function listOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("main :is(button, summary, input, select)")]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== "absolute")
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return controls.flatMap(({ element: one, box: a }, at) =>
      controls
        .slice(at + 1)
        .filter(({ element, box: b }) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 2 && down > 2 && !one.contains(element) && !element.contains(one);
        })
        .map(({ element }) => `${one.textContent.trim()} / ${element.textContent.trim()}`),
    );
  });
}

describe.each([640, 360])("with text twice as large, %i pixels wide,", (width) => {
  test.each([...pages, ...searches])("$kind neither scrolls sideways nor cuts words off", async ({ url }) => {
    const page = await browser.open(url, { viewport: { width, height: 900 } });
    if (url.includes("?q=")) {
      await page.getByRole("status").filter({ hasText: "safety plan" }).waitFor();
      await page.locator("[aria-busy]").waitFor({ state: "detached" });
    }
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await listCutWords(page)).toEqual([]);
    expect(await listOverlaps(page)).toEqual([]);
  });
});

describe("in the colours that a reader forces on all sites", () => {
  test("outcomes keep their shapes, in the colour of their words", async () => {
    const page = await browser.open(`${sample.url}decisions/`, { forcedColors: "active" });
    const shapes = await page.locator(".outcome").evaluateAll((outcomes) =>
      outcomes.map((outcome) => {
        const shape = outcome.querySelector("svg");
        return shape && getComputedStyle(shape).fill === getComputedStyle(outcome).color;
      }),
    );
    expect(shapes.length).toBeGreaterThan(20);
    expect(new Set(shapes)).toEqual(new Set([true]));
  });

  test("a button and the paragraph that an address names can be told from the rest", async () => {
    const page = await browser.open(`${sample.url}decisions/17-900-112/#p14`, { forcedColors: "active" });
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderTopStyle, borderTopColor, outlineStyle, backgroundColor } = getComputedStyle(element);
          return { borderTopStyle, borderTopColor, outlineStyle, backgroundColor };
        });
    const button = await styleOf("button");
    expect(button.borderTopStyle).toBe("solid");
    expect(button.borderTopColor).not.toBe(button.backgroundColor);
    expect((await styleOf("#p14")).outlineStyle).toBe("solid");
  });
});

describe("on paper", () => {
  test.each(pages.filter(({ kind }) => !kind.startsWith("style-guide")))(
    "$kind keeps its heading and drops what only a screen can use",
    async ({ url }) => {
      const page = await browser.open(url);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
      expect(await page.getByRole("navigation", { name: "Main" }).isVisible()).toBe(false);
      const boxes = await page
        .getByRole("searchbox")
        .evaluateAll((all) => all.filter((box) => box.checkVisibility()));
      expect(boxes).toHaveLength(0);
    },
  );

  test("a decision names its address and whose words it has", async () => {
    const page = await browser.open(`${sample.url}decisions/17-900-112/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-print-address]").textContent()).toBe(
      `${sample.url}decisions/17-900-112/`,
    );
    expect(await page.locator("[data-print-address]").isVisible()).toBe(true);
    expect(await page.getByText("These decision texts were written for this project").isVisible()).toBe(true);
  });
});
