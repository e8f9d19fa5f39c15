import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { expectCount, listResults, readCount, readMentions, readStatus, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const INDEXES = /\/(?:phrase-index|words)\//u;
const WORD_PIECES = /\/words\/[^/]+\/index\//u;
const WORD_TEXTS = /\.pf_fragment$/u;
const CHUNKS = /\/phrase-index\/v\d+\/[^/]+\/(?:words|pairs)-/u;
const IDS = /\/phrase-index\/v\d+\/ids-/u;
// Not the keys, by which a list is looked up.
const LISTS = /\/phrase-index\/v\d+\/[^/]+\/(?:words|pairs)-\d/u;
const TEXTS = /\/phrase-index\/v\d+\/[^/]+\/texts-/u;

/** How to open a page to which the files at `address` do not come. */
function without(address: RegExp) {
  return {
    expected: address,
    prepare: (context: BrowserContext) => context.route(address, (route) => route.abort()),
  };
}

/** How to open a page to which the files at `address` come once they are let through. */
function holding(address: RegExp) {
  const held = Promise.withResolvers<void>();
  return {
    letThrough: held.resolve,
    prepare: (context: BrowserContext) =>
      context.route(address, async (route) => {
        await held.promise;
        await route.continue();
      }),
  };
}

const blocked = without(INDEXES);
const withoutPieces = without(WORD_PIECES);

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
    await page.context().unroute(WORD_PIECES);
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});

describe("a search for a phrase that lacks a piece of the index", () => {
  test("says so instead of that nothing was found, and finds it once it arrives", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), without(CHUNKS));
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.getByRole("status").textContent()).toBe("The search could not be loaded.");
    await page.context().unroute(CHUNKS);
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readMentions(page)).toBeGreaterThan(0);
  });

  test("keeps what it counted where only the texts of decisions are missing", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), {
      expected: TEXTS,
      prepare: async (context) => {
        // Beside the texts, the list of results needs the ids, and they come.
        const haveIds = context.waitForEvent("requestfinished", (request) => IDS.test(request.url()));
        await context.route(TEXTS, async (route) => {
          await haveIds;
          await route.abort();
        });
      },
    });
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/^\d+ decisions containing “safety plan”/u);
    await page.context().unroute(TEXTS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(async () => (await listResults(page)).length).toBe(await readCount(page));
  });
});

test("a search that an index of another version answers asks to load the page again", async () => {
  const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), {
    prepare: (context) =>
      context.route("**/phrase-index/entry.json", (route) => route.fulfill({ json: { version: 999 } })),
  });
  await page.getByRole("button", { name: "Load the page again" }).waitFor();
  await page.context().unroute("**/phrase-index/entry.json");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await page.waitForLoadState();
  expect(await readCount(page)).toBeGreaterThan(0);
});

test("a search on a slow line says what it waits for and how much has come", async () => {
  const [lists, texts] = [holding(LISTS), holding(TEXTS)];
  const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), {
    prepare: async (context) => {
      await lists.prepare(context);
      await texts.prepare(context);
    },
  });
  await page.getByRole("progressbar", { name: "Progress of the search" }).waitFor();
  await page.getByText("Searching…", { exact: true }).waitFor();
  lists.letThrough();
  // The ids of decisions come, their texts do not.
  await page.getByText(/^Reading the decisions… \d+ KB$/u).waitFor();
  texts.letThrough();
  expect(await readCount(page)).toBeGreaterThan(0);
  expect(await page.getByRole("progressbar").count()).toBe(0);
});

test("a search for plain words on a slow line says how much has come too", async () => {
  const { letThrough, prepare } = holding(WORD_TEXTS);
  const page = await browser.open(searchUrl(sample.url, { q: "council" }), { prepare });
  await page.getByText(/^Searching… \d+ KB$/u).waitFor();
  letThrough();
  expect(await readCount(page)).toBeGreaterThan(0);
});

describe("what is said of a search that failed, and what can be done about it:", () => {
  const answering = (status: number) => ({
    expected: /phrase-index/u,
    prepare: (context: BrowserContext) => context.route(CHUNKS, (route) => route.fulfill({ status })),
  });

  test("a file that the site no longer has is no fault of the connection", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), answering(404));
    await page.getByText(/no longer where this page looks for it/u).waitFor();
    expect(await page.getByText(/connection/u).count()).toBe(0);
    await page.context().unroute(CHUNKS);
    await page.getByRole("button", { name: "Load the page again" }).click();
    expect(await readMentions(page)).toBeGreaterThan(0);
  });

  test("a server that is too busy is asked again after a while", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), answering(503));
    await page.getByText(/Wait a minute, then try again/u).waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
  });

  test("a site that does not answer may be a matter of the connection", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }), without(CHUNKS));
    await page.getByText(/did not answer .* Check your connection/u).waitFor();
  });

  test("a device without a network is told so, and goes on once it has one", async () => {
    const page = await browser.open(`${sample.url}search/`, { expected: /ERR_INTERNET_DISCONNECTED/u });
    await page.context().setOffline(true);
    const box = page.getByRole("main").getByRole("searchbox").first();
    await box.fill('"safety plan"');
    await box.press("Enter");
    await page.getByText("This device is offline.").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readMentions(page)).toBeGreaterThan(0);
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
    await page.context().unroute(INDEXES);
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readCount(page)).toBeGreaterThan(0);
  });

  test("says nothing of the kind when only one piece came late", async () => {
    const { letThrough, prepare } = holding(WORD_TEXTS);
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), { prepare });
    await page.getByText(/^Searching… \d+ KB$/u).waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    letThrough();
    expect(await readCount(page)).toBeGreaterThan(0);
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });
});

test("answers that come late never replace a newer one", async () => {
  const { letThrough, prepare } = holding(WORD_PIECES);
  const page = await browser.open(`${sample.url}search/`, { prepare });
  const box = page.getByRole("main").getByRole("searchbox").first();
  const asked = page.waitForRequest(WORD_PIECES);
  await box.fill("council");
  await box.press("Enter");
  await asked;
  await box.fill('"purple unicorn"');
  await box.press("Enter");
  await expectCount(page, 0);
  // The last that the first search reads before it answers.
  const answered = page.waitForEvent("requestfinished", (request) => WORD_TEXTS.test(request.url()));
  letThrough();
  await answered;
  await page.waitForLoadState("networkidle");
  await expectCount(page, 0);
  expect(await readStatus(page)).toContain("purple unicorn");
});
