import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { Block } from "../phrase-index/block.ts";
import { openPhraseIndex, type PhraseIndex } from "../phrase-index/browser/phrase-index.ts";
import { readWords } from "../phrase-index/words.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import { isQueryError } from "../search/query/query.ts";
import { sharedTexts } from "../shared-texts.ts";
import type { TestSite } from "../site-tests/test-sites.ts";
import { listDecisionIds } from "../verify/decision-markdown.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, real } = inject("sites");
const browser = useBrowser();

/** A mention: where it stands, and in which words. */
interface MarkedMention {
  readonly anchor: string;
  /** The words before it in its block. */
  readonly before: string;
  readonly phrase: string;
}

/** Opens the phrase index of a built site from its files. */
function openBuiltIndex({ folder }: TestSite): Promise<PhraseIndex> {
  return openPhraseIndex(async (path) => {
    const bytes = await readFile(join(folder, "phrase-index", path));
    return Uint8Array.from(bytes).buffer;
  });
}

/** Phrases from the beginning, the middle or the end of every block, and around every link to a paragraph. */
function choosePhrases(blocks: readonly Block[]): string[] {
  const phrases = blocks.flatMap(({ text }, place) => {
    const words = readWords(text).map((word) => word.text);
    const middle = Math.floor(words.length / 2);
    const usual = [words.slice(0, 3), words.slice(middle - 2, middle + 2), words.slice(-2)][place % 3] ?? [];
    const link = words.indexOf("paragraph");
    return [usual, link === -1 ? [] : words.slice(Math.max(0, link - 1), link + 3)];
  });
  return [...new Set(phrases.filter(({ length }) => length > 0).map((words) => `"${words.join(" ")}"`))];
}

/** Every mention of `query` in a decision, as the index has it. */
async function listIndexed(index: PhraseIndex, row: number, typed: string): Promise<MarkedMention[]> {
  const query = parseQuery(typed);
  if (isQueryError(query)) throw new Error(`Expected a query: ${typed}`);
  const { mentions } = await index.search(query);
  const blocks = await index.readBlocks(row);
  return [...mentions.rows].flatMap((own, at) => {
    const block = blocks[mentions.blocks[at] ?? -1];
    if (own !== row || !block) return [];
    const words = readWords(block.text);
    const offset = mentions.offsets[at] ?? 0;
    const first = words[offset];
    const last = words[offset + (mentions.lengths[at] ?? 1) - 1];
    const phrase = block.text.slice(first?.start, last?.end);
    return [
      { anchor: block.anchor, before: squeeze(block.text.slice(0, first?.start)), phrase: squeeze(phrase) },
    ];
  });
}

/** Every highlight of the page, read from the page itself. */
async function listMarked(page: Page): Promise<MarkedMention[]> {
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get("mention") ?? [])].map((range) => {
      const holder = range.startContainer.parentElement?.closest("p, h2, h3, th, td");
      const before = document.createRange();
      if (holder) before.setStart(holder, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const words = before.cloneContents();
      for (const added of words.querySelectorAll("[data-not-text]")) added.remove();
      return {
        anchor: holder?.closest("[id]")?.id ?? "",
        before: words.textContent ?? "",
        phrase: String(range),
      };
    }),
  );
  return marked.map(({ anchor, before, phrase }) => ({
    anchor,
    before: squeeze(before),
    phrase: squeeze(phrase),
  }));
}

/** How many highlights begin in one node and end in another. */
function countAcrossNodes(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...(CSS.highlights.get("mention") ?? [])].filter(
        (range) => range.startContainer !== range.endContainer,
      ).length,
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Opens a decision from a search for `query` and waits for its marks. */
async function openFound({ url }: TestSite, id: string, query: string): Promise<Page> {
  const page = await browser.open(`${url}decisions/${id}/?${new URLSearchParams({ q: query })}`);
  await page.waitForFunction(() => CSS.highlights.has("mention"));
  return page;
}

/** Compares page and index for many phrases of a decision. Gives back how many marks cross the edge of an element. */
async function compareDecision(site: TestSite, index: PhraseIndex, id: string): Promise<number> {
  const row = (await index.readIds()).ids.indexOf(id);
  const phrases = choosePhrases(await index.readBlocks(row));
  expect(phrases.length).toBeGreaterThan(5);
  const query = phrases.join(" OR ");
  const page = await openFound(site, id, query);
  const marked = await listMarked(page);
  expect(marked).toEqual(await listIndexed(index, row, query));
  for (const { phrase } of marked) {
    const words = readWords(phrase).map(({ text }) => text);
    expect(phrases).toContain(`"${words.join(" ")}"`);
  }
  return await countAcrossNodes(page);
}

async function compareSite(site: TestSite): Promise<void> {
  const index = await openBuiltIndex(site);
  let acrossNodes = 0;
  for (const id of await listDecisionIds(site.decisionsFolder)) {
    acrossNodes += await compareDecision(site, index, id);
  }
  expect(acrossNodes).toBeGreaterThan(0);
}

describe("the marks of many phrases are at the very words of every mention", () => {
  const time = { timeout: 300_000 };

  test("in every decision of the sample collection", time, () => compareSite(sample));

  test.skipIf(!real)(`in the five real decisions${sharedTexts.note}`, time, async () => {
    if (real) await compareSite(real);
  });
});

describe("in a browser without highlights", () => {
  const ID = "17-900-112";
  const url = `${sample.url}decisions/${ID}/`;
  const withoutHighlights = {
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => Reflect.deleteProperty(window, "Highlight")),
  };
  const text = (page: Page) => page.locator("#text").evaluate((element) => element.innerHTML);
  const marks = (page: Page) => page.locator("mark.mention");

  test("marks the same mentions and changes no word, id or copy of the text", async () => {
    const query = new URLSearchParams({ q: '"safety plan" OR "plan"' });
    const plain = await browser.open(url, withoutHighlights);
    const page = await browser.open(`${url}?${query}`, withoutHighlights);
    await marks(page).first().waitFor();
    const read = (from: Page) =>
      from.locator("article").evaluate((article) => {
        getSelection()?.selectAllChildren(article);
        return {
          copied: String(getSelection()),
          words: article.textContent,
          ids: [...article.querySelectorAll("[id]")].map(({ id }) => id),
        };
      });
    expect(await read(page)).toEqual(await read(plain));
    const indexed = await listIndexed(await openBuiltIndex(sample), await rowOf(ID), '"plan"');
    const marked = await marks(page).allTextContents();
    expect(marked.filter((words) => /plan/iu.test(words))).toHaveLength(indexed.length);
  });

  test("shows the current one apart, and leaves the text as it was when closed", async () => {
    const plain = await browser.open(url, withoutHighlights);
    const page = await browser.open(
      `${url}?${new URLSearchParams({ q: '"safety plan"' })}`,
      withoutHighlights,
    );
    await page.getByRole("button", { name: "Next mention" }).click();
    await expect.poll(() => page.locator("mark.current").allTextContents()).toEqual(["safety plan"]);
    const line = page.locator("mark.current").evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(await line).toBe("underline");
    await page.getByRole("button", { name: "Close" }).click();
    await page.goto(`${url}#text`);
    expect(await text(page)).toBe(await text(plain));
  });

  async function rowOf(id: string): Promise<number> {
    return (await (await openBuiltIndex(sample)).readIds()).ids.indexOf(id);
  }
});
