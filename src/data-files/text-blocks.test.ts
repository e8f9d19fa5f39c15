import { expect, test } from "vitest";
import { renderText } from "../collection/rendering/render-text.ts";
import { frontmatterSchema } from "../decision/frontmatter.ts";
import { INVENTED_TEXT, inventFrontmatter } from "./invented-collection.ts";
import { readTextBlocks } from "./text-blocks.ts";

const facts = frontmatterSchema.parse(inventFrontmatter());

test("every anchor but that of the summary is an id of the page's text", () => {
  const { html } = renderText(INVENTED_TEXT);
  const missing = readTextBlocks(INVENTED_TEXT, facts).filter(
    ({ anchor, kind }) => kind !== "summary" && !html.includes(`id="${anchor}"`),
  );
  expect(missing).toEqual([]);
});

test("words come without the numbers and letters that mark their place", () => {
  expect(readTextBlocks(INVENTED_TEXT, facts).find(({ anchor }) => anchor === "p1-b")).toEqual({
    kind: "item",
    section: "complaint",
    paragraph: 1,
    item: "b",
    anchor: "p1-b",
    text: "it lost her letter.",
  });
});

test("markup in a text stays the characters it is made of", () => {
  const texts = readTextBlocks(INVENTED_TEXT, facts).map(({ text }) => text);
  expect(texts).toContain("She is a <b>tenant</b> & a parent.");
});

test("a table is one block, with tabs between cells", () => {
  const markdown = "## The complaint\n\n1. Costs:\n\n   | Year | Cost |\n   | - | - |\n   | 2019 | £5 |\n";
  const blocks = readTextBlocks(markdown, { ...facts, tables: 1 });
  expect(blocks.at(-1)).toMatchObject({ kind: "table", paragraph: 1, text: "Year\tCost\n2019\t£5" });
});

test("an unnumbered paragraph has a place but no number", () => {
  const last = readTextBlocks(INVENTED_TEXT, facts).at(-1);
  expect([last?.anchor, last?.paragraph, last?.text]).toEqual([
    "u1",
    undefined,
    "A closing line without a number.",
  ]);
});
