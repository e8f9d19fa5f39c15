import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { HOSTILE_BODY, HOSTILE_PARAGRAPHS, MANY } from "./odd-collection.ts";
import { readDocument } from "./read-document.ts";

const { odd } = inject("sites");

describe("a text full of markup", () => {
  const read = () => readDocument(odd.folder, "decisions/15-200-001");

  test("is shown as the characters it is made of", async () => {
    const page = await read();
    for (const [index, text] of HOSTILE_PARAGRAPHS.entries()) {
      expect(page.byId(`p${index + 1}`).text).toBe(`${index + 1}. ${text.replace(/\s+/gu, " ")}`);
    }
  });

  test("brings no element and no address of its own", async () => {
    const text = (await read()).byId("text");
    expect(text.all("script")).toEqual([]);
    expect(text.all("img")).toEqual([]);
    expect(text.all("a").filter((link) => !link.attribute("href").startsWith("#"))).toEqual([]);
  });

  test("keeps the title as it is", async () => {
    const page = await read();
    expect(page.first("h1").text).toBe(`${HOSTILE_BODY} (15 200 001)`);
    expect(page.first("h1").all("b")).toEqual([]);
  });

  test("keeps signs in a category that would end an address", async () => {
    const page = await readDocument(odd.folder, "categories");
    expect(page.text).toContain('Roads & "paths"');
    expect(page.text).toContain("A/B <tests>");
  });

  test("keeps the words of collection.yaml as words", async () => {
    const page = await readDocument(odd.folder, "");
    expect(page.first("footer").text).toContain("<script>window.hacked = true</script>");
    expect(page.first("title").text).toContain("Odd <i>texts</i> & more");
  });
});

describe("a list longer than a page", () => {
  const council = "verylong-upon-water-and-saint-somewhere-metropolitan-borough-council";

  test.each([
    ["", 25],
    ["2", 25],
    ["3", MANY - 50],
  ])("has its page %s", async (number, expected) => {
    const page = await readDocument(odd.folder, join("councils", council, number));
    expect(page.all("article")).toHaveLength(expected);
  });

  test("holds no decision twice", async () => {
    const pages = await Promise.all(
      ["", "2", "3"].map((number) => readDocument(odd.folder, join("councils", council, number))),
    );
    const listed = pages.flatMap((page) =>
      page.all("article").map((card) => card.first("a").attribute("href")),
    );
    expect(new Set(listed).size).toBe(MANY);
  });

  test("leads from page to page", async () => {
    const page = await readDocument(odd.folder, join("councils", council, "2"));
    const hrefs = page.all("a").map((link) => link.attribute("href"));
    expect(hrefs).toContain(`/sub/councils/${council}/`);
    expect(hrefs).toContain(`/sub/councils/${council}/3/`);
  });

  test("ends with its last page", () => {
    expect(existsSync(join(odd.folder, "councils", council, "4"))).toBe(false);
  });
});

describe("what a source does not say", () => {
  test("is called not stated", async () => {
    const page = await readDocument(odd.folder, "decisions/15-200-004");
    expect(page.text.match(/Not stated/gu)).toHaveLength(3);
  });

  test("an outcome nobody knows is shown as printed", async () => {
    expect((await readDocument(odd.folder, "decisions/15-200-003")).text).toContain("Partly resolved");
    expect((await readDocument(odd.folder, "outcomes")).text).toContain("Partly resolved");
  });
});

describe("one reference for two bodies", () => {
  test("both decisions have a page, and the bare reference lists the two", async () => {
    const page = await readDocument(odd.folder, "decisions/15-200-005");
    const hrefs = page.all("a").map((link) => link.attribute("href"));
    expect(hrefs).toContain("/sub/decisions/15-200-005-first-council/");
    expect(hrefs).toContain("/sub/decisions/15-200-005-second-nhs-foundation-trust/");
  });
});

describe("subcategories of one name", () => {
  test("are kept apart by their category", () => {
    expect(existsSync(join(odd.folder, "categories/housing/covid-19/index.html"))).toBe(true);
    expect(existsSync(join(odd.folder, "categories/health/covid-19/index.html"))).toBe(true);
  });
});

test("a missing page is answered with the site's own page and the way on", async () => {
  const response = await fetch(`${odd.url}decisions/99-999-999/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/sub/decisions/"');
});
