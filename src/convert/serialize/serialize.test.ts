import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { Facts } from "../enrich/facts.ts";
import { bodyOf, nodeTypes, PLAIN_TYPES, parseBoth, visibleBlocks } from "../markdown-words.fixture.ts";
import type { ParsedDecision } from "../parse/parsed-decision.ts";
import { sourceOf } from "../source.fixture.ts";
import type { DecisionTree, Paragraph, Passage } from "../structure/tree.ts";
import { serialize } from "./serialize.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[click](javascript:alert(1))",
  "![picture](https://example.org/x.png)",
  "<https://example.org>",
  "https://example.org and www.example.org and me@example.org",
  "[a]: https://example.org",
  "[a][b] and [c]",
  "# not a heading",
  "Not a heading ##",
  "---",
  "***",
  "===",
  "+++",
  "- not a list",
  "+ not a list",
  "* not a list",
  "12. not a number",
  "3) not a number",
  "1986. What a great season.",
  "> not a quotation",
  "`code` and ``more``",
  "```js",
  "~~~",
  "~struck~ and ~~struck~~",
  "*stars* and **more** and _lines_ and __more__ and snake_case_word",
  "a | b | c",
  "| --- | --- |",
  "&amp; &lt;b&gt; &#60; &copy",
  "back\\slash \\* \\[ \\",
  "ends in a backslash\\",
  "{% raw %} {{ y }} $$z$$ $x$",
  "<!-- comment -->",
  "<?php ?> <![CDATA[x]]> <!DOCTYPE html>",
  ":::note and :smile:",
  "[^1] and [^1]: note",
  "\"straight\" 'quotes' -- and ... dots",
  "‘curly’ “quotes” – and — dashes…",
  "<b>bold</b",
  "</p></div></body>",
  "!",
  "[",
  "]",
  "(",
  "_",
  "&",
  "<",
];

const place = { line: 1, column: 1 };
const passage = (text: string): Passage => ({ text, place });

function treeOf(paragraphs: readonly Paragraph[], heading = "The complaint"): DecisionTree {
  return {
    kind: "statement",
    numbering: "restored",
    header: {
      title: passage("Anytown Council (17 009 175)"),
      bodyName: "Anytown Council",
      reference: "17 009 175",
    },
    preamble: [],
    sections: [{ kind: "complaint", level: 1, heading: passage(heading), paragraphs }],
  };
}

function write(tree: DecisionTree): string {
  const facts: Facts = {
    bodyKind: "council",
    bodyName: tree.header.bodyName,
    remedies: [],
    payments: [],
    law: [],
    citedDecisions: [],
  };
  const file = new VFile({ path: "source.txt" });
  const parsed: ParsedDecision = {
    shape: "numbered",
    kind: "statement",
    header: tree.header,
    blocks: [],
    listed: new Set(),
    ended: true,
    file,
  };
  return bodyOf(serialize(tree, facts, parsed, sourceOf("")).markdown);
}

describe("hostile words", () => {
  it.each(HOSTILE)(
    "stay words in a heading, a paragraph, an item, a plain paragraph and after a list: %s",
    (words) => {
      const item = { label: "a", text: passage(words), parts: [] };
      const bullet = { label: "1", text: passage(words), parts: [] };
      const tree = treeOf(
        [
          {
            number: 1,
            text: passage(words),
            parts: [
              { type: "items", ordered: true, items: [item, { ...item, label: "b" }] },
              { type: "continuation", text: passage(words) },
              { type: "items", ordered: false, items: [bullet] },
            ],
          },
          { text: passage(words), parts: [] },
          { numberLost: true, text: passage(words), parts: [] },
          { number: 2, text: passage(words), parts: [{ type: "items", ordered: false, items: [bullet] }] },
        ],
        words,
      );
      const trees = parseBoth(write(tree), 0);
      expect(trees).toHaveLength(2);
      for (const root of trees) {
        expect(visibleBlocks(root)).toEqual(Array.from({ length: 10 }, () => words));
        expect(nodeTypes(root).filter((type) => !PLAIN_TYPES.includes(type))).toEqual([]);
      }
    },
  );

  it.each(HOSTILE)("stay words in a table: %s", (words) => {
    const table = {
      type: "table",
      rows: [
        [words, "b"],
        ["c", words],
      ],
      place,
    } as const;
    const [root] = parseBoth(write(treeOf([{ number: 1, text: passage("Table:"), parts: [table] }])), 1);
    expect(root && visibleBlocks(root)).toEqual(["The complaint", "Table:", words, "b", "c", words]);
    expect(root && nodeTypes(root).filter((type) => !PLAIN_TYPES.includes(type))).toEqual([]);
  });
});

describe("lists", () => {
  it("start at the number of their first paragraph", () => {
    const paragraphs = [4, 5].map((number) => ({ number, text: passage("Words."), parts: [] }));
    expect(write(treeOf(paragraphs))).toContain("4. Words.\n\n5. Words.\n");
  });

  it("start anew where a number is missing", () => {
    const paragraphs = [4, 6].map((number) => ({ number, text: passage("Words."), parts: [] }));
    const starts = parseBoth(write(treeOf(paragraphs)), 0).map((root) =>
      root.children.flatMap((node) => (node.type === "list" ? [node.start] : [])),
    );
    expect(starts).toEqual([
      [4, 6],
      [4, 6],
    ]);
  });

  it("keep the letter of an item after a gap", () => {
    const items = ["a", "d"].map((label) => ({
      type: "items" as const,
      ordered: true,
      items: [{ label, text: passage("Words."), parts: [] }],
    }));
    const body = write(treeOf([{ number: 1, text: passage("He says:"), parts: items }]));
    expect(body).toContain("1. He says:\n\n   1. Words.\n\n   4) Words.\n");
  });

  it("hold a paragraph without words", () => {
    const body = write(treeOf([{ number: 1, text: passage(""), parts: [] }]));
    expect(body).toContain("\n1.\n");
  });
});
