import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { Block } from "../block.ts";
import { blocksFromPage, isPage } from "./blocks-from-page.ts";

describe("isPage", () => {
  it.each([
    ["a.html", "text"],
    ["a/b.HTM", ""],
    ["a.txt", "<!DOCTYPE html><p>"],
    ["a.txt", "\n<html lang=en>"],
  ])("knows %s with %j", (path, text) => {
    expect(isPage(path, text)).toBe(true);
  });

  it.each([
    ["a.txt", "Anytown Council (17 009 175)"],
    ["html.txt", "<b>Anytown</b>"],
  ])("does not know %s with %j", (path, text) => {
    expect(isPage(path, text)).toBe(false);
  });
});

/** Blocks in short: `h2 The complaint`, `2:1. Words`, `2:• Words`, `4 Words`, `table`, `break`. */
function brief(block: Block): string {
  if (block.type === "item")
    return `${block.indent}:${block.printed ? `${block.printed}.` : "•"} ${block.text.text}`;
  if (block.type === "text")
    return `${block.heading ? `h${block.heading}` : block.indent} ${block.text.text}`;
  return block.type === "table" ? block.rows.map((row) => row.join("/")).join(" ") : "break";
}

const readPage = (html: string) => blocksFromPage(html, new VFile());
const read = (html: string) => readPage(`<article id="article">${html}</article>`)?.map(brief);

describe("blocksFromPage", () => {
  it.each([
    [
      "headings and paragraphs",
      "<h2>The <b>complaint</b></h2><p>Words&nbsp;here</p>",
      ["h2 The complaint", "0 Words here"],
    ],
    ["a heading broken over lines", "<h2>The<br>complaint</h2>", ["h2 The complaint"]],
    ["a heading that was never ended", "<h2>The complaint<li>a<li>b", ["h2 The complaint a b"]],
    [
      "header pairs",
      '<span class="label">Decision</span><span class="value">Upheld</span>',
      ["0 Decision : Upheld"],
    ],
    [
      "header pairs with a colon",
      '<b class="x label">Decision :</b> <i class="value">Upheld</i>',
      ["0 Decision : Upheld"],
    ],
    [
      "header pairs with more inside and between",
      '<div><div class="label">Decision</div></div>: <div class="value"><p>Upheld</p><p>a</p></div>',
      ["0 Decision : Upheld", "0 a"],
    ],
    ["a header pair without a value", "<dl><dt>Decision<dd></dl>", ["0 Decision :"]],
    [
      "labels without a value",
      '<dl><dt>a<dt>b</dl><ol><li><b class="label">c</b> d</ol><b class="label">e</b>',
      ["0 a", "0 b", "2:1. c", "4 d", "0 e"],
    ],
    [
      "header pairs in a form",
      '<label class="label">Decision</label><b class="value">Upheld</b>',
      ["0 Decision : Upheld"],
    ],
    ["terms and descriptions", "<dl><dt>Decision</dt><dd>Upheld</dd></dl>", ["0 Decision : Upheld"]],
    ["lists", "<ol><li>a</li><li>b</li></ol>", ["2:1. a", "2:2. b"]],
    [
      "a list that starts further on",
      '<ol start="7"><li>a</li><li value="9">b</li></ol>',
      ["2:7. a", "2:9. b"],
    ],
    [
      "nested lists",
      "<ol><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ol>",
      ["2:1. a", "6:1. b", "8:• c"],
    ],
    [
      "bullets inside an item",
      "<ol><li><p>a</p><ul><li>b</li></ul><p>c</p></li></ol>",
      ["2:1. a", "4:• b", "4 c"],
    ],
    ["bullets after a list", "<ol><li>a</li></ol><ul><li>b</li></ul>", ["2:1. a", "2:• b"]],
    ["a list that letters its items", '<ol type="a"><li>a</li></ol>', ["6:1. a"]],
    ["an item without words", "<ol><li></li><li>b</li></ol>", ["2:1. ", "2:2. b"]],
    ["a table", "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>", ["a/b c/"]],
    [
      "cells of several lines",
      "<table><tr><td>May<br>2018</td><td><p>first line</p><p>second</p></td></tr></table>",
      ["May 2018/first line second"],
    ],
    [
      "cells with words marked up",
      "<table><tr><td><b>M</b>ay<wbr>be</td><td>a<script>x</script></td></tr></table>",
      ["Maybe/a"],
    ],
    [
      "a table that lays out the page",
      "<table><tr><td><h2>a</h2></td><td>b</td></tr></table>",
      ["h2 a", "0 b"],
    ],
    ["the link to the top", '<p><a href="#">Back to top</a></p>', ["break"]],
    ["printed numbers", "<p>4. We look</p>", ["0:4. We look"]],
    ["no script, style or menu", "<script>x</script><style>x</style><nav>x</nav><p>a</p>", ["0 a"]],
    [
      "a form without its controls",
      "<form><label>x</label><input value=x><select><option>x</select><textarea>x</textarea><button>x</button><p>a</p></form>",
      ["0 a"],
    ],
    ["unclosed tags", "<ol><li>a<li>b</ol><p>c<p>d", ["2:1. a", "2:2. b", "0 c", "0 d"]],
  ])("reads %s", (_, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });

  it("keeps words apart where an end tag is cut", () => {
    expect(read("<h2>Back to top</\n<h2>What I found</h2><p>It was late.</\n<p>It was bad.</p>")).toEqual([
      "h2 Back to top What I found",
      "0 It was late. It was bad.",
    ]);
    expect(read("<h2>Back to top</h\n<h2>What I found</h2><p>It was l</u>ate &amp; bad.</p>")).toEqual([
      "h2 Back to top What I found",
      "0 It was late & bad.",
    ]);
  });

  it("finds the title in the name of the page", () => {
    const html = "<title>Anytown Council (17 009 175) - Site</title><article id=article><p>a</p></article>";
    expect(readPage(html)?.map(brief)).toEqual(["0 Anytown Council (17 009 175)", "0 a"]);
  });

  it("leaves out what is around the article", () => {
    expect(readPage("<body><p>a</p><article id=article><p>b</p></article><p>c</p>")?.map(brief)).toEqual([
      "0 b",
    ]);
  });

  it("reads every article where each section has one", () => {
    const html =
      "<main><h1>Anytown Council (17 009 175)</h1><article><h2>The complaint</h2><p>a</p></article>";
    const more = "<article><h2>Final decision</h2><p>b</p></article></main><p>c</p>";
    expect(readPage(html + more)?.map(brief)).toEqual([
      "h1 Anytown Council (17 009 175)",
      "h2 The complaint",
      "0 a",
      "h2 Final decision",
      "0 b",
    ]);
  });

  it("reads the whole page where no element inside it holds title and sections", () => {
    const html = "<article><p>a</p></article><article><p>b</p></article><p>c</p>";
    expect(readPage(html)?.map(brief)).toEqual(["0 a", "0 b", "0 c"]);
  });

  it("reads a section that stands beside the article with its title", () => {
    const html = "<article><h1>Anytown Council (17 009 175)</h1></article><p>The complaint</p><p>a</p>";
    expect(readPage(html)?.map(brief)).toEqual(["h1 Anytown Council (17 009 175)", "0 The complaint", "0 a"]);
  });

  it("reads no page that is nested thousands deep", () => {
    expect(readPage("<div>".repeat(50_000))).toBeUndefined();
  });
});
