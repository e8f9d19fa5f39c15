import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { renderText } from "./render-text.ts";

const ALLOWED_ELEMENTS = "a br div em h2 h3 li p strong table tbody td th thead tr ul".split(" ");
const ALLOWED_ATTRIBUTES = "ariaLabel className dataNotText href id role scope tabIndex".split(" ");

describe("hostile Markdown", () => {
  const hostile: readonly string[] = [
    "<script>alert(1)</script>",
    "1. <img src=x onerror=alert(1)> and <b>bold</b>",
    "[x](javascript:alert(1))",
    "[x](<JaVaScRiPt:alert(1)>)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//example.org/)",
    "[x](http://example.org/)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "![x](https://example.org/pixel.png)",
    "<javascript:alert(1)>",
    "## <svg onload=alert(1)>",
    '[x](#"onclick="alert(1))',
    "```html\n<script>alert(1)</script>\n```",
    "| a |\n| - |\n| <script>alert(1)</script> |",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
  ];

  for (const markdown of hostile) {
    test(`becomes nothing but words: ${markdown.replaceAll("\n", "⏎")}`, () => {
      for (const tables of [0, 1]) expect(foreignParts(renderText(markdown, tables).html)).toEqual([]);
    });
  }

  test("keeps the characters of raw HTML for the reader to see", () => {
    expect(visibleText(renderText("1. Use <b>this</b>.").html)).toContain("Use <b>this</b>.");
    expect(visibleText(renderText("<script>alert(1)</script>").html)).toBe("<script>alert(1)</script>");
  });

  test("keeps links to https addresses", () => {
    expect(renderText("[the Act](https://www.legislation.gov.uk/ukpga/1974/7)").html).toContain(
      '<a href="https://www.legislation.gov.uk/ukpga/1974/7">the Act</a>',
    );
  });

  test("of any kind gives known elements, known attributes and unique ids", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...hostile,
        "1. ",
        "   1. ",
        "- ",
        "  - ",
        "## ",
        "### ",
        "> ",
        "\n",
        "\n\n",
        "***",
        "[a](#p1)",
        "`",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(0, 1), (pieces, tables) => {
        const { html } = renderText(pieces.join(""), tables);
        expect(foreignParts(html)).toEqual([]);
        const ids = listElements(fromHtml(html, { fragment: true })).flatMap(
          ({ properties }) => properties["id"] ?? [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** What a browser would find in `html` that has no place in a decision. */
function foreignParts(html: string): string[] {
  return listElements(fromHtml(html, { fragment: true })).flatMap(({ tagName, properties }) => {
    const attributes = Object.keys(properties).filter((name) => !ALLOWED_ATTRIBUTES.includes(name));
    const href = properties["href"];
    const isLinkSafe = href === undefined || /^(?:#|https:\/\/)/u.test(String(href));
    return [
      ...(ALLOWED_ELEMENTS.includes(tagName) ? [] : [tagName]),
      ...attributes,
      ...(isLinkSafe ? [] : [String(href)]),
    ];
  });
}

function listElements(node: Nodes): Element[] {
  const children = "children" in node ? node.children.flatMap(listElements) : [];
  return node.type === "element" ? [node, ...children] : children;
}

function visibleText(html: string): string {
  return textOf(fromHtml(html, { fragment: true }));
}
