import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** How to open a page. */
interface Visit extends BrowserContextOptions {
  /** Problems that the test brings about itself. */
  readonly expected?: RegExp;
  /** Called before the page is opened, to change what arrives. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens pages in a browser of their test file. */
export interface TestBrowser {
  /** Opens `url` in a window of its own: no test sees what another left. */
  readonly open: (url: string, visit?: Visit) => Promise<Page>;
}

const USUAL = {
  viewport: { width: 1280, height: 900 },
  locale: "en-GB",
  reducedMotion: "no-preference",
} as const;

/**
 * One browser for all tests of a file, a fresh window for each page. After every test
 * it makes sure that no page wrote to the console, failed to load anything or asked
 * another site for anything.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(inject("chromium"));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const found = problems;
    for (const context of contexts) await context.close();
    contexts = [];
    problems = [];
    expect(found).toEqual([]);
  });

  return {
    open: async (url, { expected, prepare, ...options } = {}) => {
      const context = await browser.newContext({ ...USUAL, ...options });
      contexts.push(context);
      await prepare?.(context);
      const page = await context.newPage();
      watch(page, new URL(url).origin, (problem) => {
        if (!expected?.test(problem)) problems.push(problem);
      });
      await page.goto(url);
      return page;
    },
  };
}

function watch(page: Page, origin: string, report: (problem: string) => void) {
  page.on("console", (message) =>
    report(`console ${message.type()}: ${message.text()} ${message.location().url}`),
  );
  page.on("pageerror", (error) => report(`error on the page: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && new URL(request.url()).origin !== origin) {
      report(`request to another site: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The browser itself gives up a file that the next page no longer needs.
    if (reason !== "net::ERR_ABORTED") report(`request failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`answer ${response.status()}: ${response.url()}`);
  });
}
