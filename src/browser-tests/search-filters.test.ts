import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { Frontmatter } from "../decision/frontmatter.ts";
import { listDecisionIds, readDecisionMarkdown } from "../verify/decision-markdown.ts";
import {
  expectCount,
  isInView,
  listResults,
  readCount,
  readMentions,
  readStatus,
  searchUrl,
} from "./search-page.ts";
import { useBrowser } from "./test-browser.ts";

const { sample } = inject("sites");
const browser = useBrowser();
const ids = await listDecisionIds(sample.decisionsFolder);
const decisions = await Promise.all(
  ids.map(async (id) => ({ id, ...(await readDecisionMarkdown(sample.decisionsFolder, id)).frontmatter })),
);

function listWhere(holds: (decision: Frontmatter) => boolean): string[] {
  return decisions.filter(holds).map(({ id }) => id);
}

const yearOf = ({ date }: Frontmatter) => Number(date?.slice(0, 4));

/** The page with every decision, no filter chosen. */
async function openAll(): Promise<Page> {
  const page = await browser.open(searchUrl(sample.url, { q: "", size: "50" }));
  await expectCount(page, decisions.length);
  return page;
}

describe("filters", () => {
  test.each([
    ["Outcome", /^Not upheld/u, (decision: Frontmatter) => decision.outcome === "Not upheld"],
    ["Category", /^Housing/u, (decision: Frontmatter) => decision.category === "Housing"],
    ["Council or provider", /^Penhallow/u, ({ body }: Frontmatter) => body.name.startsWith("Penhallow")],
  ])("by %s show exactly the decisions they name", async (legend, value, holds) => {
    const page = await openAll();
    await page.getByRole("group", { name: legend }).getByRole("checkbox", { name: value }).check();
    const expected = listWhere(holds);
    await expectCount(page, expected.length);
    expect((await listResults(page)).toSorted()).toEqual(expected);
  });

  test("of one list add up", async () => {
    const page = await openAll();
    await page.getByRole("checkbox", { name: /^Upheld/u }).check();
    await page.getByRole("checkbox", { name: /^Not upheld/u }).check();
    await expectCount(
      page,
      listWhere(({ outcome }) => outcome === "Upheld" || outcome === "Not upheld").length,
    );
  });

  test("of several lists narrow", async () => {
    const page = await openAll();
    await page.getByRole("checkbox", { name: /^Upheld/u }).check();
    await page.getByRole("checkbox", { name: /^Housing/u }).check();
    await expectCount(
      page,
      listWhere(({ outcome, category }) => outcome === "Upheld" && category === "Housing").length,
    );
  });

  test("offer a subcategory once its category is chosen", async () => {
    const page = await openAll();
    await page.getByRole("checkbox", { name: /^Housing/u }).check();
    await page.getByRole("checkbox", { name: /^Homelessness/u }).check();
    await expectCount(page, listWhere(({ subcategory }) => subcategory === "Homelessness").length);
  });

  test("say how many decisions each choice gives", async () => {
    const page = await openAll();
    for (const outcome of ["Upheld", "Not upheld", "Closed after initial enquiries"]) {
      const expected = listWhere((decision) => decision.outcome === outcome).length;
      const name = new RegExp(`^${outcome}\\s*${expected} decisions`, "u");
      await page.getByRole("checkbox", { name }).waitFor();
    }
  });

  test("say of other values of a chosen list what choosing them would give", async () => {
    const page = await openAll();
    await page.getByRole("checkbox", { name: /^Upheld/u }).check();
    await expectCount(page, listWhere(({ outcome }) => outcome === "Upheld").length);
    const others = listWhere(({ outcome }) => outcome === "Not upheld").length;
    await page
      .getByRole("checkbox", { name: new RegExp(`^Not upheld\\s*${others} decisions`, "u") })
      .waitFor();
  });

  test("by first and last year leave what was decided between them", async () => {
    const page = await openAll();
    await page.getByLabel("From", { exact: true }).selectOption("2018");
    await page.getByLabel("To", { exact: true }).selectOption("2020");
    await expectCount(
      page,
      listWhere((decision) => yearOf(decision) >= 2018 && yearOf(decision) <= 2020).length,
    );
  });

  test("by first year alone leave everything after it", async () => {
    const page = await openAll();
    await page.getByLabel("From", { exact: true }).selectOption("2023");
    await expectCount(page, listWhere((decision) => yearOf(decision) >= 2023).length);
  });

  test("of a long list are made once they come into sight, each in its place", async () => {
    const openBodies = (page: Page) => page.getByRole("group", { name: "Council or provider" });
    const listLabels = async (page: Page) => {
      await openBodies(page)
        .getByRole("button", { name: /^Show all/u })
        .click();
      return await openBodies(page).locator(".value").allTextContents();
    };
    const narrow = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }));
    await readCount(narrow);
    const made = await openBodies(narrow).locator("li").count();
    const labels = await listLabels(narrow);
    expect(labels.length).toBeGreaterThan(made);
    expect(labels).toEqual(await listLabels(await openAll()));
  });

  test("apply to a phrase too", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"safety plan"' }));
    const before = await readCount(page);
    await page.getByRole("checkbox", { name: /^Not upheld/u }).check();
    await expect.poll(() => readCount(page)).toBeLessThan(before);
    expect(await listResults(page)).toContain("22-900-561");
  });
});

describe("the filter by where the words stand", () => {
  // "Council's" is another word than "council".
  const countIn = (text = "") => text.match(/\bthe council\b(?!['’]\p{L})/giu)?.length ?? 0;
  const summaries = decisions.map(({ id, summary }) => ({ id, mentions: countIn(summary) }));
  const withMention = summaries.filter(({ mentions }) => mentions > 0);
  const inSummaries = summaries.reduce((sum, { mentions }) => sum + mentions, 0);
  const where = { name: "Where the words stand" };

  test("leaves the mentions of exact words that stand there, and their decisions", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"the council"', size: "50" }));
    expect(await readMentions(page)).toBeGreaterThan(inSummaries);
    await page
      .getByRole("group", where)
      .getByRole("checkbox", { name: /^Summary/u })
      .check();
    await expectCount(page, withMention.length);
    expect(await readMentions(page)).toBe(inSummaries);
    expect((await listResults(page)).toSorted()).toEqual(withMention.map(({ id }) => id));
    await page.reload();
    expect(await readMentions(page)).toBe(inSummaries);
    expect(await page.getByRole("checkbox", { name: /^Summary/u }).isChecked()).toBe(true);
  });

  test("says how many decisions each choice gives, and adds up with another", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: '"the council"', section: "summary" }));
    await expectCount(page, withMention.length);
    const group = page.getByRole("group", where);
    const name = new RegExp(`^Summary\\s*${withMention.length} decisions`, "u");
    await group.getByRole("checkbox", { name }).waitFor();
    await group.getByRole("checkbox", { name: /^Findings/u }).check();
    await expect.poll(() => readMentions(page)).toBeGreaterThan(inSummaries);
    expect(new URL(page.url()).searchParams.getAll("section")).toEqual(["summary", "findings"]);
  });

  test("is not offered for plain words, whose places are not counted", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "safety plans" }));
    await readCount(page);
    await page.getByRole("group", { name: "Outcome" }).waitFor();
    expect(await page.getByRole("group", where).count()).toBe(0);
  });
});

describe("chosen filters", () => {
  const chosen = { q: "", outcome: "Upheld", category: "Housing", from: "2017", to: "2019" };

  test("by outcome, category, council and year narrow together and survive loading the page again", async () => {
    const page = await openAll();
    await page.getByRole("checkbox", { name: /^Upheld/u }).check();
    await page.getByRole("checkbox", { name: /^Housing/u }).check();
    await page.getByRole("checkbox", { name: /^London Borough of Eastmarsh/u }).check();
    await page.getByLabel("From", { exact: true }).selectOption("2018");
    await page.getByLabel("To", { exact: true }).selectOption("2020");
    await expectCount(page, 1);
    await page.reload();
    expect(await listResults(page)).toEqual(["17-900-455"]);
    for (const name of [/^Upheld/u, /^Housing/u, /^London Borough of Eastmarsh/u]) {
      expect(await page.getByRole("checkbox", { name }).isChecked()).toBe(true);
    }
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2018");
  });

  test("are listed, each as a link that removes it", async () => {
    const page = await browser.open(searchUrl(sample.url, chosen));
    await readCount(page);
    await page.getByRole("link", { name: "Remove filter Housing" }).click();
    const years = (decision: Frontmatter) => yearOf(decision) >= 2017 && yearOf(decision) <= 2019;
    await expectCount(page, listWhere((decision) => decision.outcome === "Upheld" && years(decision)).length);
    expect(new URL(page.url()).searchParams.has("category")).toBe(false);
  });

  test("are all removed at once, and the query stays", async () => {
    const page = await browser.open(searchUrl(sample.url, { ...chosen, q: "council" }));
    await readCount(page);
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=council");
  });

  test("that an address asks for and nobody knows show nothing rather than everything", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "", outcome: "Postponed" }));
    await expectCount(page, 0);
    expect(await readStatus(page)).toContain("Postponed");
  });

  test("are named on the panel of a phone, which stays folded until it is opened", async () => {
    const page = await browser.open(searchUrl(sample.url, chosen), { viewport: { width: 360, height: 700 } });
    await readCount(page);
    const panel = page.getByText(/^Filters/u);
    expect(await panel.textContent()).toMatch(/\d chosen/u);
    expect(await page.getByRole("checkbox").count()).toBe(0);
    await panel.click();
    await page.getByRole("checkbox", { name: /^Upheld/u }).waitFor();
  });

  test("lead back to the results on a phone", async () => {
    const page = await browser.open(searchUrl(sample.url, { q: "council" }), {
      viewport: { width: 360, height: 700 },
    });
    await readCount(page);
    await page.getByText(/^Filters/u).click();
    await page.getByRole("button", { name: /^Show \d+ decisions/u }).click();
    await expect.poll(() => isInView(page.getByRole("heading", { name: "Results", exact: true }))).toBe(true);
  });

  test("of two years in the wrong order mean the years between them", async () => {
    const page = await openAll();
    await page.getByLabel("From", { exact: true }).selectOption("2020");
    await page.getByLabel("To", { exact: true }).selectOption("2018");
    await expectCount(
      page,
      listWhere((decision) => yearOf(decision) >= 2018 && yearOf(decision) <= 2020).length,
    );
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2018");
    expect(new URL(page.url()).search).toContain("from=2018&to=2020");
  });
});
