import { describe, expect, inject, test } from "vitest";
import { exampleQueries } from "../search/example-queries.ts";
import { sharedTexts } from "../shared-texts.ts";
import { listDecisionIds, readDecisionMarkdown } from "../verify/decision-markdown.ts";
import { expectCount, listResults, readCount, readMentions, readStatus, searchUrl } from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample, real, odd } = inject("sites");
const browser = useBrowser();
const ids = await listDecisionIds(sample.decisionsFolder);
const decisions = await Promise.all(ids.map((id) => readDecisionMarkdown(sample.decisionsFolder, id)));

/** Ids of the sample decisions whose words hold `pattern`: what a search must find. */
function listDecisionsWith(pattern: RegExp): string[] {
  return decisions.filter(({ words }) => pattern.test(words.join(" "))).map(({ id }) => id);
}

describe.skipIf(!real)(`in the five real decisions${sharedTexts.note}`, () => {
  const url = real?.url ?? "";

  test('"safety plan" finds exactly the two that have it', async () => {
    const page = await browser.open(searchUrl(url, { q: '"safety plan"' }));
    expect((await listResults(page)).toSorted()).toEqual(["17-009-175", "20-003-139"]);
    const counts = await page.locator(".match-count").allTextContents();
    expect(counts).toEqual(["3 mentions in 3 paragraphs", "17 mentions in 9 paragraphs"]);
  });

  test.each([
    ['"safety plan"', 2, 20],
    ['"safety plans"', 1, 3],
    ['"child protection plan"', 5, 44],
    ['"core group"', 2, 11],
    ['"single assessment"', 2, 42],
  ])("%s is in %d decisions, %d times, and after loading the page again", async (q, decisions, mentions) => {
    const page = await browser.open(searchUrl(url, { q }));
    expect([await readCount(page), await readMentions(page)]).toEqual([decisions, mentions]);
    await page.reload();
    expect([await readCount(page), await readMentions(page)]).toEqual([decisions, mentions]);
  });

  test("council, category, outcome and year narrow together", async () => {
    const page = await browser.open(
      searchUrl(url, {
        q: '"safety plan"',
        body: "Leicestershire County Council",
        category: "Children's care services",
        outcome: "Upheld",
        from: "2018",
        to: "2018",
      }),
    );
    expect(await listResults(page)).toEqual(["17-009-175"]);
  });
});

describe("a search", () => {
  test("for a phrase finds every decision that has it and no other", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', size: "50" }));
    expect((await listResults(page)).toSorted()).toEqual(listDecisionsWith(/\bsafety plan\b/iu));
  });

  test("for words finds decisions that have them apart from each other", async () => {
    const phrase = listDecisionsWith(/\bsafety plan\b/iu).length;
    const page = await browser.open(searchUrl(sample.url, { q: "safety plan" }));
    expect(await readCount(page)).toBeGreaterThan(phrase);
  });

  test.each(["17 900 112", "17-900-112", "17900112"])(
    "for the reference %s within a filter finds its decision first",
    async (q) => {
      const page = await browser.open(searchUrl(sample.url, { q, from: "2000" }));
      expect((await listResults(page))[0]).toBe("17-900-112");
    },
  );

  test("says in words what was searched for and how many were found", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', outcome: "Upheld" }));
    const status = await readStatus(page);
    expect(status).toContain(`${await readCount(page)} decisions`);
    expect(status).toContain("“safety plan”");
    expect(status).toContain("Upheld");
  });

  test("counts as many decisions as its pages list", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }));
    const count = await readCount(page);
    const listed = await listResults(page);
    while ((await page.getByRole("link", { name: "Next page" }).count()) > 0) {
      await page.getByRole("link", { name: "Next page" }).click();
      await expect.poll(() => listResults(page)).not.toContain(listed.at(-1));
      listed.push(...(await listResults(page)));
    }
    expect(new Set(listed).size).toBe(count);
    expect(listed).toHaveLength(count);
  });

  test("marks the words that it found", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }));
    await readCount(page);
    const marked = await page.getByRole("main").locator("mark").allTextContents();
    expect(marked.join(" ").toLowerCase()).toContain("safety");
  });

  test("leads to the paragraph that has the words", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"', body: "Penhallow Council" }));
    await readCount(page);
    await page
      .getByRole("article")
      .first()
      .getByRole("link", { name: /^paragraph \d+/iu })
      .first()
      .click();
    const { hash } = new URL(page.url());
    expect(await page.locator(hash).textContent()).toMatch(/safety plan/iu);
  });

  test("begins while the reader types", async () => {
    const page = await browser.open(`${sample.url}search/`);
    await page.getByRole("main").getByRole("searchbox").first().pressSequentially("bed-and-breakfast");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=bed-and-breakfast");
    await expect.poll(() => readStatus(page)).toContain("“bed and breakfast”");
    expect(await readCount(page)).toBeGreaterThan(0);
  });

  test("that finds nothing says so and what to try", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"purple unicorn"' }));
    await expectCount(page, 0);
    expect(await page.getByRole("main").textContent()).toMatch(/spelling/iu);
    expect(await listResults(page)).toEqual([]);
  });

  test("that a filter leaves empty says how many there are without it", async () => {
    const page = await browser.open(
      searchUrl(sample.url, { q: '"safety plan"', body: "Fenmoor National Park Authority" }),
    );
    await expectCount(page, 0);
    const expected = listDecisionsWith(/\bsafety plan\b/iu).length;
    await expect.poll(() => page.getByRole("main").textContent()).toContain(`${expected} decisions`);
  });

  test("for markup finds words and runs nothing", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: '<img src=x onerror="window.hacked=true">' }));
    await readCount(page);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.getByRole("main").locator("img").count()).toBe(0);
  });

  test("shows a title full of markup as it is", async () => {
    const page = await browser.open(searchUrl(odd.url, { q: "15 200 001", from: "2000" }));
    await readCount(page);
    const heading = page.getByRole("article").getByRole("heading").first();
    expect(await heading.textContent()).toBe("Tâf & <b>“Côte”</b> Council (ASC) (15 200 001)");
  });
});

test("every example of the help page finds something in the sample collection", async () => {
  // A reference opens its decision instead: see open-reference.test.ts.
  const examples = exampleQueries("17 900 112")
    .flatMap((group) => group.examples)
    .filter(({ route }) => route !== "reference");
  const page = await browser.open(`${sample.url}search/`);
  const empty: string[] = [];
  for (const { typed } of examples) {
    await page.goto(searchUrl(sample.url, { q: typed }));
    if ((await readCount(page)) === 0) empty.push(typed);
  }
  expect(empty).toEqual([]);
});

describe("the order of results", () => {
  const newestFirst = decisions
    .toSorted((a, b) => (b.frontmatter.date ?? "").localeCompare(a.frontmatter.date ?? ""))
    .map(({ id }) => id);

  test("without a query is newest first", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "", size: "50" }));
    expect(await listResults(page)).toEqual(newestFirst);
  });

  test("can be turned to oldest first, which the address keeps", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "", size: "50" }));
    await readCount(page);
    await page.getByLabel("Order").selectOption("Oldest first");
    await expect.poll(() => listResults(page)).toEqual(newestFirst.toReversed());
    expect(new URL(page.url()).searchParams.get("sort")).toBe("oldest");
  });

  test("can be asked for by an address", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council", size: "50", sort: "oldest" }));
    const listed = await listResults(page);
    expect(listed).toEqual(newestFirst.toReversed().filter((id) => listed.includes(id)));
  });
});
