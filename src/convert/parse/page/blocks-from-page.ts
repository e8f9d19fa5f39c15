import type { Element, Nodes, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import type { Block, TextBlock } from "../block.ts";
import { plainSpaces } from "../line.ts";
import { readTitle } from "../title.ts";
import { findDecisionElement } from "./decision-element.ts";
import { reportLeftOut } from "./left-out.ts";
import { pageBlocks } from "./page-blocks.ts";
import { readHtml } from "./read-html.ts";

/** Whether a source is a web page: its name says so, or it starts as one. */
export function isPage(path: string, text: string): boolean {
  return /\.html?$/iu.test(path) || /^\s*(?:<!--|<!doctype html|<html)/iu.test(text.slice(0, 200));
}

/**
 * The blocks of a saved web page: those of the element that holds the decision, with the
 * title from elsewhere in the page when that has none; words left out are reported. `undefined` for a page
 * nested too deep to read, which no real one is.
 */
export function blocksFromPage(html: string, file: VFile): Block[] | undefined {
  try {
    return readPage(html, file);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readPage(html: string, file: VFile): Block[] {
  const root = readHtml(html);
  const elements = listElements(root);
  const holder = findDecisionElement(root, elements);
  const blocks = pageBlocks(holder);
  const own = blocks.find(isTitle);
  const title = own ?? findTitle(elements);
  reportLeftOut({ root, holder, elements, title: title?.text.text }, file);
  return title && !own ? [title, ...blocks] : blocks;
}

function isTitle(block: Block): block is TextBlock {
  return block.type === "text" && readTitle(block.text.text) !== undefined;
}

/** The title in the page's own headings or in its name, which ends in the name of the site. */
function findTitle(elements: readonly Element[]): TextBlock | undefined {
  for (const element of elements) {
    if (!/^(?:h[1-6]|title)$/u.test(element.tagName)) continue;
    for (const text of plainSpaces(textOf(element)).split(/ [-|–] /u)) {
      const place = { line: element.position?.start.line ?? 1, column: element.position?.start.column ?? 1 };
      if (readTitle(text)) return { type: "text", text: { text, place }, indent: 0, gap: true };
    }
  }
  return undefined;
}

/** Every element of a page, in order. */
function listElements(root: Root): Element[] {
  const elements: Element[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "element") elements.push(node);
    if ("children" in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return elements;
}
