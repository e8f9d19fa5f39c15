import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../src/browser-tests/find-chromium.ts";
import { readShownTimes } from "./read-shown-times.ts";
import { kilobytes, percent, printRow } from "./search-print.ts";
import { type BenchQuery, PHRASE_QUERIES, WORD_QUERIES } from "./search-queries.ts";
import type { CountingServer } from "./search-server.ts";
import { PAGEFIND_PAGE } from "./search-site.ts";

/** A page that searches, and how to see what it shows. */
interface SearchPage {
  /** From the server's address. */
  readonly path: string;
  readonly input: string;
  /** Says how many were found. */
  readonly status: string;
  /** Is there once the list is; `unready` is there while parts of the list are missing. */
  readonly list: string;
  readonly unready: string;
}

const OURS: SearchPage = {
  path: "search/",
  input: "#q",
  status: "#search-status",
  list: "#search-status[data-decisions]",
  unready: "[aria-busy]",
};

const PAGEFINDS: SearchPage = {
  path: PAGEFIND_PAGE,
  input: ".pagefind-ui__search-input",
  status: ".pagefind-ui__message",
  list: ".pagefind-ui__result-link",
  unready: ".pagefind-ui__loading",
};

/** Each search is done so often; the times printed are the middle ones. */
const RUNS = 3;

/** One search: milliseconds until how many is on screen, and the list, and bytes over the wire until then. */
interface Shown {
  readonly counted: number;
  readonly listed: number;
  readonly bytes: number;
}

/** Opens both pages in a browser, puts the queries to them and prints how long each took to show what it found. */
export async function benchPages(server: CountingServer): Promise<void> {
  const browser = await chromium.launch(await findChromium());
  try {
    for (const [name, queries] of [
      ["ten queries", PHRASE_QUERIES],
      ["plain words", WORD_QUERIES],
    ] as const) {
      printRow("");
      printRow(name, "cold", "warm", "Pagefind's page", "cold", "warm", "our time", "our bytes");
      for (const query of queries) await benchQuery(query, browser, server);
    }
  } finally {
    await browser.close();
  }
}

async function benchQuery({ own, pagefind }: BenchQuery, browser: Browser, server: CountingServer) {
  const ours = await searchOften(OURS, own, browser, server);
  const theirs = await searchOften(PAGEFINDS, pagefind, browser, server);
  const ratio = (read: (shown: Shown) => number) =>
    (["cold", "warm"] as const).map((when) => percent(read(ours[when]), read(theirs[when]))).join(", ");
  printRow(
    ...[own, describe(ours.cold), describe(ours.warm)],
    ...[pagefind, describe(theirs.cold), describe(theirs.warm)],
    ...[ratio(({ listed }) => listed), ratio(({ bytes }) => bytes)],
  );
}

async function searchOften(search: SearchPage, query: string, browser: Browser, server: CountingServer) {
  const [cold, warm]: [Shown[], Shown[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    cold.push(await searchCold(search, query, browser, server));
    warm.push(await searchWarm(search, query, browser, server));
  }
  return { cold: middleOf(cold), warm: middleOf(warm) };
}

/** The query stands in the address of a page that the browser has never seen. */
function searchCold(search: SearchPage, query: string, browser: Browser, server: CountingServer) {
  return withPage(browser, async (page) => {
    await page.addInitScript(readShownTimes, { ...search, isTyped: false, query });
    server.take();
    await page.goto(addressOf(search, query, server));
    return await readShown(page, server);
  });
}

/** The query is sent from the box of a page that has answered another. */
function searchWarm(search: SearchPage, query: string, browser: Browser, server: CountingServer) {
  return withPage(browser, async (page) => {
    await page.addInitScript(readShownTimes, { ...search, isTyped: false, query: "" });
    await page.goto(addressOf(search, query.includes(`"`) ? `"phone call"` : "phone", server));
    await readShown(page, server);
    await page.waitForLoadState("networkidle");
    server.take();
    await page.evaluate(readShownTimes, { ...search, isTyped: true, query });
    return await readShown(page, server);
  });
}

function addressOf({ path }: SearchPage, query: string, { address }: CountingServer): string {
  return `${address}${path}?${new URLSearchParams({ q: query })}`;
}

/** What `use` gives of a page in a browser without any cache. */
async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function readShown(page: Page, server: CountingServer): Promise<Shown> {
  const handle = await page.waitForFunction(() => document.documentElement.dataset["shown"], undefined, {
    timeout: 120_000,
  });
  const [counted = 0, listed = 0] = String(await handle.jsonValue())
    .split(" ")
    .map(Number);
  return { counted, listed, bytes: server.take().bytes };
}

/** Run by time until the list is shown. */
function middleOf(runs: readonly Shown[]): Shown {
  const sorted = runs.toSorted((a, b) => a.listed - b.listed);
  const middle = sorted[sorted.length >> 1];
  if (!middle) throw new Error("Expected at least one run.");
  return middle;
}

function describe({ counted, listed, bytes }: Shown): string {
  return `${Math.round(counted)}, ${Math.round(listed)} ms, ${kilobytes(bytes)}`;
}
