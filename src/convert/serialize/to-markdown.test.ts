import { readdirSync, readFileSync } from "node:fs";
import type { ListItem, Paragraph, Root, TableCell } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { HOSTILE_WORDS } from "../damage.fixture.ts";
import { findCrossReferences } from "../enrich/cross-references.ts";
import { INVENTED_DECISION } from "../invented.fixture.ts";
import { readTree } from "../source.fixture.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toMdast } from "./to-mdast.ts";

const SAMPLES = new URL("../../../content/sources/", import.meta.url);
const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));

/** The Markdown tree of a source that holds one decision. */
function mdastOf(source: string): Root {
  const tree = readTree(source);
  return toMdast(
    tree,
    Map.groupBy(findCrossReferences(tree).found, ({ passage }) => passage),
  );
}

/** `root` as remark-stringify writes it with none of the project's handlers. */
function writeByRemark(root: Root): string {
  return unified()
    .data("toMarkdownExtensions", [gfmTableToMarkdown()])
    .use(remarkStringify, { bullet: "-", listItemIndent: "one" })
    .stringify(root);
}

describe("the project's own handlers write what those of remark-stringify do", () => {
  it.each(NAMES)("for %s", (name) => {
    const root = mdastOf(readFileSync(new URL(name, SAMPLES), "utf8"));
    expect(root.children.length).toBeGreaterThan(1);
    expect(toMarkdown(root)).toBe(writeByRemark(root));
  });

  it("for a decision with one of everything", () => {
    const root = mdastOf(INVENTED_DECISION);
    expect(toMarkdown(root)).toBe(writeByRemark(root));
  });

  it.each([...HOSTILE_WORDS, ...[":-", ":--|", "~~~", "> a", "+ a", "= a"], "a: b ~ c > d @ e"])(
    "for a heading, a paragraph, an item and a cell of the words %j",
    (words) => {
      const paragraph = (): Paragraph => ({ type: "paragraph", children: [{ type: "text", value: words }] });
      const cell = (): TableCell => ({ type: "tableCell", children: [{ type: "text", value: words }] });
      const item = (): ListItem => ({ type: "listItem", spread: false, children: [paragraph()] });
      const root: Root = {
        type: "root",
        children: [
          { type: "heading", depth: 2, children: [{ type: "text", value: words }] },
          paragraph(),
          { type: "list", ordered: true, start: 4, spread: true, children: [item(), item()] },
          { type: "table", children: [{ type: "tableRow", children: [cell(), cell()] }] },
        ],
      };
      expect(toMarkdown(root)).toBe(writeByRemark(root));
    },
  );
});
