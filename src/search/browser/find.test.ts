import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, serve } from "../../serve/static-server.ts";
import { indexSite } from "../build/index-site.ts";
import { findAlternatives } from "./advice.ts";
import { countFacets } from "./count-facets.ts";
import { type Found, find } from "./find.ts";
import { openIndex, type SearchIndex } from "./search-index.ts";
import { EMPTY_STATE, type SearchState } from "./state.ts";

interface Page {
  readonly reference: string;
  readonly body: string;
  readonly category: string;
  readonly subcategory: string;
  readonly outcome: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    reference: "17 000 001",
    body: "Ashford Council",
    category: "Education",
    subcategory: "School transport",
    outcome: "Upheld",
    date: "2018-03-01",
    paragraphs: ["The Council wrote a safety plan.", "The safety plan was late."],
  },
  {
    reference: "18 000 002",
    body: "Barwell & Stoke Council",
    category: "Education",
    subcategory: "School admissions",
    outcome: "Not upheld",
    date: "2019-03-01",
    paragraphs: ["There was a plan for safety at home.", "Like 17 000 001, it was late."],
  },
  {
    reference: "19 000 003",
    body: "Ashford Council",
    category: "Housing",
    subcategory: "Repairs",
    outcome: "Upheld",
    date: "2020-03-01",
    paragraphs: ["The flat had one bed.", "Nobody planned the repairs."],
  },
  {
    reference: "20 000 004",
    body: "Ashford Council",
    category: "Housing",
    subcategory: "Repairs",
    outcome: "Upheld",
    date: "",
    paragraphs: ["Nothing more to say."],
  },
];

let site = "";
let server: RunningServer;
let index: SearchIndex;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "site-"));
  for (const page of PAGES) {
    const folder = join(site, "decisions", page.reference.replaceAll(" ", "-"));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), renderPage(page));
  }
  await indexSite(site);
  server = await serve({ folder: site, port: 0 });
  // The script comes from disk, for Node imports none from a server; the rest is fetched.
  const script = pathToFileURL(join(site, "pagefind", "pagefind.js")).href;
  index = await openIndex(server.url, 0, () => import(script));
});

afterAll(async () => {
  await index.pagefind.destroy();
  await server.close();
  await rm(site, { recursive: true });
});

function renderPage(page: Page): string {
  const filters = {
    body: page.body,
    category: page.category,
    subcategory: `${page.category} > ${page.subcategory}`,
    outcome: page.outcome,
    year: page.date.slice(0, 4),
  };
  const mark = (attribute: string, name: string, value: string) =>
    value === ""
      ? ""
      : `<span data-pagefind-${attribute}="${name}[data-value]" data-value="${value}"></span>`;
  const title = `${page.body} (${page.reference})`;
  return `<html lang="en-GB"><body><article data-pagefind-body><h1>${title}</h1><div hidden data-pagefind-ignore>
    ${Object.entries(filters)
      .map(([name, value]) => mark("filter", name, value))
      .join("")}
    ${mark("meta", "title", title)}${mark("meta", "reference", page.reference)}
    ${mark("sort", "date", page.date || "0000-00-00")}</div>
    <ol>${page.paragraphs.map((text, at) => `<li id="p${at + 1}"><p>${text}</p></li>`).join("")}</ol>
    </article></body></html>`;
}

const search = (state: Partial<SearchState>): Promise<Found> =>
  find(index, { ...EMPTY_STATE, query: "", ...state });

const references = ({ shown }: Found) => shown.map(({ meta }) => meta["reference"]);

describe("find", () => {
  test("finds a quoted phrase and no other decision with its words", async () => {
    expect(references(await search({ query: '"safety plan"' }))).toEqual(["17 000 001"]);
  });

  test("finds words in any order and with any ending", async () => {
    expect(references(await search({ query: "plan safety", sort: "newest" }))).toEqual([
      "18 000 002",
      "17 000 001",
    ]);
  });

  test("links a phrase to each paragraph that has it", async () => {
    const { shown } = await search({ query: '"safety plan"' });
    expect(shown[0]?.matches.count).toBe("2 mentions in 2 paragraphs");
    expect(shown[0]?.matches.passages.map(({ anchor }) => anchor)).toEqual(["p1", "p2"]);
    expect(shown[0]?.url).toBe(`${server.url}decisions/17-000-001/`);
  });

  test.each(["17 000 001", "17-000-001", "17000001"])(
    "puts the decision %s before one that names it",
    async (query) => {
      const found = await search({ query });
      expect(references(found)).toEqual(["17 000 001", "18 000 002"]);
      expect(found.shown.map(({ isReferenceMatch }) => isReferenceMatch)).toEqual([true, false]);
    },
  );

  test("finds nothing for a word that no decision has, where Pagefind would find its beginning", async () => {
    const found = await search({ query: "bedroom" });
    expect(found.results).toEqual([]);
    expect(found.unknownWords).toEqual(["bedroom"]);
  });

  test("finds a word by its beginning", async () => {
    expect(references(await search({ query: "repa" }))).toEqual(["19 000 003"]);
  });

  test("knows the words of a search that only its filters leave empty", async () => {
    const found = await search({ query: "safety", outcomes: ["Upheld"], from: 2020 });
    expect(found.results).toEqual([]);
    expect(found.unknownWords).toEqual([]);
  });

  test("lists decisions newest first, one without a date last", async () => {
    expect(references(await search({}))).toEqual(["19 000 003", "18 000 002", "17 000 001", "20 000 004"]);
  });

  test("lists decisions oldest first, one without a date last", async () => {
    expect(references(await search({ sort: "oldest" }))).toEqual([
      "17 000 001",
      "18 000 002",
      "19 000 003",
      "20 000 004",
    ]);
  });

  test("adds up values of a facet and narrows by each facet", async () => {
    const found = await search({
      outcomes: ["Upheld", "Not upheld"],
      categories: ["Education"],
      from: 2018,
      to: 2018,
    });
    expect(references(found)).toEqual(["17 000 001"]);
  });

  test("narrows one category by a subcategory and keeps another whole", async () => {
    const found = await search({
      categories: ["Education", "Housing"],
      subcategories: ["Education > School admissions"],
    });
    expect(references(found)).toEqual(["19 000 003", "18 000 002", "20 000 004"]);
  });

  test("shows the last page for a page beyond it", async () => {
    const found = await search({ page: 9 });
    expect(found.state.page).toBe(1);
    expect(found.shown).toHaveLength(4);
  });

  test("finds nothing for signs without a letter", async () => {
    expect((await search({ query: "&&&" })).results).toEqual([]);
  });
});

describe("countFacets", () => {
  test("counts what choosing a value would show, in a facet with choices too", async () => {
    const { outcome, body } = await countFacets(index, await search({ outcomes: ["Not upheld"] }));
    expect(outcome["outcome"]).toEqual({ Upheld: 3, "Not upheld": 1 });
    expect(body["body"]).toEqual({ "Ashford Council": 0, "Barwell & Stoke Council": 1 });
  });

  test("counts a facet within the choices of the others", async () => {
    const { category } = await countFacets(
      index,
      await search({ outcomes: ["Upheld"], categories: ["Housing"] }),
    );
    expect(category["category"]).toEqual({ Education: 1, Housing: 2 });
    expect(category["subcategory"]).toEqual({
      "Education > School admissions": 0,
      "Education > School transport": 1,
      "Housing > Repairs": 2,
    });
  });

  test("counts nothing for a word that no decision has", async () => {
    const { outcome } = await countFacets(index, await search({ query: "bedroom" }));
    expect(outcome).toEqual({});
  });
});

test("advice counts the searches that find something", async () => {
  const state = { ...EMPTY_STATE, query: '"safety plan"', outcomes: ["Not upheld"] };
  const alternatives = await findAlternatives(index, state, await find(index, state));
  expect(alternatives.map(({ label, total }) => [label, total])).toEqual([
    ["Without the quotation marks", 1],
    ["Without the outcome Not upheld", 1],
    ["Everything the filters allow, whatever the words", 1],
  ]);
});

describe("an index out of reach", () => {
  test("fails to open", async () => {
    const missing = () => Promise.reject(new Error("no such script"));
    await expect(openIndex(`${server.url}nowhere/`, 0, missing)).rejects.toThrow("no such script");
  });
});
