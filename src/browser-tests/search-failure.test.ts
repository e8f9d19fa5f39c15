import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { expectCount, readCount, readStatus, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const blocked = {
  expected: /pagefind|dynamically imported module/u,
  prepare: (context: BrowserContext) => context.route("**/pagefind/**", (route) => route.abort()),
};

const withoutPieces = {
  expected: /pagefind\/index/u,
  prepare: (context: BrowserContext) => context.route("**/pagefind/index/**", (route) => route.abort()),
};

describe("a search that lacks one piece of the index", () => {
  test("never says that no decision has the word", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), withoutPieces);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.getByRole("status").textContent()).toBe("The search could not be loaded.");
    expect(await page.getByText("No decision here has").count()).toBe(0);
  });

  test("finds its decisions once the piece arrives", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), withoutPieces);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await page.context().unroute("**/pagefind/index/**");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});

describe("a search whose index does not arrive", () => {
  test("says so and offers to try again", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), blocked);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/could not/u);
  });

  test("keeps what was asked", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council", outcome: "Upheld" }), blocked);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.getByRole("main").getByRole("searchbox").first().inputValue()).toBe("council");
    expect(new URL(page.url()).search).toBe("?q=council&outcome=Upheld");
  });

  test("finds its decisions once the reader tries again and it arrives", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), blocked);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await page.context().unroute("**/pagefind/**");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readCount(page)).toBeGreaterThan(0);
  });

  test("says nothing of the kind when only one piece came late", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), {
      prepare: (context) =>
        context.route("**/*.pf_fragment", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        }),
    });
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });
});

test("answers that come late never replace a newer one", async () => {
  const page = await browser.open(`${sample.url}search/`, {
    prepare: (context) =>
      context.route("**/pagefind/index/**", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      }),
  });
  const box = page.getByRole("main").getByRole("searchbox").first();
  await box.fill("council");
  await box.press("Enter");
  await box.fill('"purple unicorn"');
  await box.press("Enter");
  await expectCount(page, 0);
  // Long enough for the pieces of the first search, had they been heard.
  await page.waitForTimeout(1_000);
  await expectCount(page, 0);
  expect(await readStatus(page)).toContain("purple unicorn");
});
