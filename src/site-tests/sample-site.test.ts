import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { BODY_KIND_LABELS } from "../decision/body-kind.ts";
import { REMEDY_KIND_LABELS } from "../decision/remedy-kind.ts";
import { listDecisionIds, readDecisionMarkdown } from "../verify/decision-markdown.ts";
import { type PagePart, readDocument } from "./read-document.ts";

const { sample } = inject("sites");
const ids = await listDecisionIds(sample.decisionsFolder);
const decisions = await Promise.all(ids.map((id) => readDecisionMarkdown(sample.decisionsFolder, id)));

/** Addresses of the decisions in the list of a page. */
function listedDecisions(page: PagePart): string[] {
  return page.all("article").map((card) => card.first("a").attribute("href"));
}

/** The values of a facet's index page, and how many decisions each says it has. */
async function listValues(facet: string): Promise<{ name: string; href: string; count: number }[]> {
  const page = await readDocument(sample.folder, facet);
  return page
    .first("main")
    .all("li")
    .flatMap((item) => {
      const count = item.all("span").find(({ text }) => /^,? ?\d+ decisions?$/u.test(text));
      const link = item.first("a");
      if (!count) return [];
      return [
        {
          name: link.text,
          href: link.attribute("href"),
          count: Number.parseInt(count.text.replace(",", ""), 10),
        },
      ];
    });
}

describe("the sample collection", () => {
  test("is converted whole: 24 sources, 24 decisions", async () => {
    const sources = (await readdir(sample.sourceFolder)).filter((name) => name.endsWith(".txt"));
    expect(sources).toHaveLength(24);
    expect(ids).toHaveLength(24);
  });

  test("has a page for every decision", () => {
    expect(ids.filter((id) => !existsSync(join(sample.folder, "decisions", id, "index.html")))).toEqual([]);
  });

  test("says on every page that its bodies are invented", async () => {
    for (const path of ["", "search", "about", `decisions/${ids[0]}`, "404.html"]) {
      expect((await readDocument(sample.folder, path)).text).toContain(
        "sample decisions about invented bodies",
      );
    }
  });
});

describe("all decisions", () => {
  test("are listed once each, newest first", async () => {
    const listed = listedDecisions(await readDocument(sample.folder, "decisions"));
    const newestFirst = decisions
      .toSorted((a, b) => (b.frontmatter.date ?? "").localeCompare(a.frontmatter.date ?? ""))
      .map(({ id }) => `/decisions/${id}/`);
    expect(listed).toEqual(newestFirst);
  });
});

describe.each([
  ["councils", ({ body }) => [body.name]],
  ["outcomes", ({ outcome }) => [outcome ?? ""]],
  ["years", ({ date }) => [date?.slice(0, 4) ?? ""]],
  ["categories", ({ category, subcategory }) => [category ?? "", subcategory ?? ""]],
  ["kinds", ({ body }) => [BODY_KIND_LABELS[body.kind]]],
  ["remedies", ({ remedies }) => [...new Set(remedies.map(({ kind }) => REMEDY_KIND_LABELS[kind]))]],
  ["law", ({ law }) => [...new Set(law.filter(({ standard }) => !standard).map(({ name }) => name))]],
] satisfies [string, (frontmatter: (typeof decisions)[number]["frontmatter"]) => string[]][])(
  "the index of %s",
  (facet, read) => {
    test("lists every value once, with the number of its decisions", async () => {
      const names = decisions.flatMap(({ frontmatter }) => read(frontmatter));
      const expected = [...new Set(names)].map((name) => [
        name,
        names.filter((other) => other === name).length,
      ]);
      const listed = (await listValues(facet)).map(({ name, count }) => [name, count]);
      expect(listed.toSorted()).toEqual(expected.toSorted());
    });

    test("counts as many decisions for each value as the value's page lists", async () => {
      const values = await listValues(facet);
      const listed = values.map(
        async ({ href }) => listedDecisions(await readDocument(sample.folder, href)).length,
      );
      expect(await Promise.all(listed)).toEqual(values.map(({ count }) => count));
    });

    test("has beside each value's page a CSV file of the same decisions in the same order", async () => {
      const [{ href } = { href: "" }] = await listValues(facet);
      const listed = listedDecisions(await readDocument(sample.folder, href));
      const csv = readCsv(await readFile(join(sample.folder, href, "decisions.csv"), "utf8"));
      expect(csv.map(({ id }) => `/decisions/${id}/`)).toEqual(listed);
    });
  },
);

describe("a decision page", () => {
  const longest = decisions.find(({ id }) => id === "17-900-112");

  test("shows body, reference, outcome, category and date of its decision", async () => {
    for (const { id, frontmatter } of decisions) {
      const { text } = (await readDocument(sample.folder, `decisions/${id}`)).first("main");
      for (const fact of [
        frontmatter.title,
        frontmatter.outcome,
        frontmatter.category,
        frontmatter.subcategory,
      ]) {
        expect(text).toContain(fact);
      }
    }
  });

  test("has an anchor for each paragraph, and for each lettered item", async () => {
    const page = await readDocument(sample.folder, "decisions/17-900-112");
    expect(longest?.frontmatter.paragraphs).toBe(60);
    expect(page.byId("p60").text).toMatch(/^60\. /u);
    expect(page.byId("p1-a").text).toMatch(/^a\) /u);
    expect(page.byId("p1-h").text).toMatch(/^h\) /u);
  });

  test("links every cross-reference to the paragraph it names", async () => {
    const references = decisions.flatMap(({ id, frontmatter }) =>
      frontmatter.crossReferences.map((reference) => ({ id, ...reference })),
    );
    expect(references.length).toBeGreaterThan(8);
    for (const { id, paragraph, to, item } of references) {
      const page = await readDocument(sample.folder, `decisions/${id}`);
      const anchor = `#p${to}${item === undefined ? "" : `-${item}`}`;
      const [link] = page
        .byId(`p${paragraph}`)
        .all("a")
        .filter((link) => link.attribute("href") === anchor);
      expect(`${id} ${link?.text}`).toContain(String(to));
      expect(page.byId(anchor.slice(1)).text).not.toBe("");
    }
  });

  test("leaves no inconvenient heading out of the contents", async () => {
    const page = await readDocument(sample.folder, "decisions/17-900-112");
    const contents = page.all("a").map((link) => link.text);
    for (const { heading } of longest?.frontmatter.sections ?? [])
      expect(contents.join("\n")).toContain(heading);
  });
});
