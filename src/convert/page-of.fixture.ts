import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { words } from "./source-words.fixture.ts";

// An end tag without an end takes the next tag with it, and a browser runs the words together there.
const CUT_TAG = /<\/[^<>]*(?=<)/gu;
const UNSEEN = "head iframe noscript script style svg template".split(" ");
/** Parts that lead through a site: what they say is no part of a decision. */
const SITE_PARTS = "nav header footer aside".split(" ");

/** A numbered text as a saved web page, an element a line, without the cookie text below it. */
export function pageOf(text: string): string {
  const lines: string[] = ["<!doctype html><html><body>", "<nav>Home</nav>", '<article id="article">'];
  const open: string[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) lines.push(open.pop() ?? "");
  };
  const [shown = ""] = text.split("LGO logogram", 1);
  for (const line of shown.split("\n")) {
    const item = /^( *)(\d+\.|•) (.*)$/u.exec(line);
    if (item) writeItem(item, open, closeTo, lines);
    else if (line.trim() !== "") {
      closeTo(0);
      lines.push(writeLine(line.trim()));
    }
  }
  closeTo(0);
  return [...lines, "</article>", "<footer>About us</footer>", "</body></html>"].join("\n");
}

function writeItem(
  [, indent = "", marker = "", words = ""]: readonly string[],
  open: string[],
  closeTo: (depth: number) => void,
  lines: string[],
): void {
  const depth = indent.length > 2 ? 2 : 0;
  if (open.length > depth + 1) closeTo(depth + 1);
  if (open.length <= depth) {
    const tag = marker === "•" ? "ul" : "ol";
    lines.push(`<${tag}>`);
    open.push(`</${tag}>`);
  }
  lines.push(`<li>${escapeText(words)}`);
  open.push("</li>");
}

function writeLine(text: string): string {
  const pair = /^(Category|Decision|Decision date) : (.*)$/u.exec(text);
  if (pair) {
    const [, label = "", value = ""] = pair;
    return `<p><span class="label">${label} :</span> <span class="value">${escapeText(value)}</span></p>`;
  }
  const tag = text.length < 60 && !/[.:]$/u.test(text) ? "h2" : "p";
  return `<${tag}>${escapeText(text)}</${tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/**
 * The words that a page shows to its reader, as a parser reads it that repairs pages
 * the way browsers do: written without the converter's own code, to check it.
 */
export function pageWords(html: string): string[] {
  return words(visibleText(fromHtml(html.replace(CUT_TAG, " $&"))));
}

function visibleText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element" && [...UNSEEN, ...SITE_PARTS].includes(node.tagName)) return "";
  const text = node.children.map(visibleText).join("");
  return node.type === "element" && isInline(node) ? text : ` ${text} `;
}

/** Halves of a header pair stand apart, even where a cut tag has let the next element run into them. */
function isInline({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (classes.includes("label") || classes.includes("value")) return false;
  return /^(?:a|b|em|i|span|strong)$/u.test(tagName);
}
