import { describe, expect, inject, test } from "vitest";
import { bar, expectBar, foundUrl, ID, PHRASE } from "./found-decision.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();

describe("when there is nothing to mark", () => {
  test("a decision that the search does not find says so and offers the search", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }, { id: "25-900-006" }));
    await expectBar(page, /This decision is not among the results of this search\./u);
    expect(
      await bar(page)
        .getByRole("link", { name: /^Back to the search/u })
        .isVisible(),
    ).toBe(true);
  });

  test("a search without words says so", async () => {
    const page = await browser.open(foundUrl({ outcome: "Upheld" }, { id: ID }));
    await expectBar(page, /This search has nothing to mark in the text\./u);
    await expectBar(page, /Decision \d+ of \d+/u);
  });

  test("a search that cannot be read is told where it goes wrong", async () => {
    const page = await browser.open(foundUrl({ q: '"safety plan" NEAR' }));
    await expectBar(page, /The search cannot be read\. Unexpected end at character 19/u);
  });

  test("a decision without a search shows and loads nothing of this", async () => {
    const loaded: string[] = [];
    const page = await browser.open(`${sample.url}decisions/${ID}/?utm_source=letter`, {
      prepare: async (context) => context.on("request", (request) => loaded.push(request.url())),
    });
    await page.waitForLoadState("networkidle");
    expect(loaded.filter((url) => /read-with-search|worker|phrase-index|words\//u.test(url))).toEqual([]);
    expect(await bar(page).count()).toBe(0);
  });
});

describe("when the index does not come", () => {
  test("says so, leaves the text and can try again", async () => {
    let isLost = true;
    const page = await browser.open(foundUrl({ q: PHRASE, mention: "1" }), {
      expected: /phrase-index|net::ERR_FAILED/u,
      prepare: (context) =>
        context.route("**/phrase-index/**", (route) => (isLost ? route.abort() : route.continue())),
    });
    await expectBar(page, /The search index could not be loaded, so nothing is marked\./u);
    expect(await page.locator("#p1").isVisible()).toBe(true);
    isLost = false;
    await bar(page).getByRole("button", { name: "Try again" }).click();
    await expectBar(page, /Mention 1 of 15/u);
  });

  test("one of another version asks to load the page again", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }), {
      prepare: (context) =>
        context.route("**/phrase-index/entry.json", (route) => route.fulfill({ json: { version: 999 } })),
    });
    await expectBar(page, /another version of the site/u);
    expect(await bar(page).getByRole("button", { name: "Load the page again" }).isVisible()).toBe(true);
  });

  test("a script that is lost is told in plain words", async () => {
    const page = await browser.open(foundUrl({ q: PHRASE }), {
      expected: /read-with-search|net::ERR_FAILED/u,
      prepare: (context) => context.route("**/read-with-search*.js", (route) => route.abort()),
    });
    await expectBar(page, /could not be loaded\. Load the page again/u);
  });
});
