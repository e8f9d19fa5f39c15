import type { Element, ElementContent, Nodes, RootContent } from "hast";
import type { Block } from "../block.ts";
import { BlockWriter, type ListPlace } from "./block-writer.ts";
import { INLINE, LEFT_OUT } from "./element-kinds.ts";
import { readTable } from "./read-table.ts";

/** Tells elements whose words are left out. */
type LeavesOut = (element: Element) => boolean;

/**
 * The blocks of the page below `node`: a block for each heading, paragraph, list item,
 * table and line break, without the elements that `leavesOut` names.
 */
export function pageBlocks(node: Nodes, leavesOut: LeavesOut = holdsNoText): Block[] {
  const writer = new BlockWriter();
  walk(node, undefined, { writer, leavesOut });
  writer.finish();
  return writer.blocks;
}

/** What every step of the walk needs. */
interface Walk {
  readonly writer: BlockWriter;
  readonly leavesOut: LeavesOut;
}

function holdsNoText(element: Element): boolean {
  return LEFT_OUT.has(element.tagName) && !pairRole(element);
}

/** Walks one node; `list` is the list item it stands in. */
function walk(node: Nodes, list: ListPlace | undefined, to: Walk): void {
  if (node.type === "text") to.writer.addWords(node.value, node.position?.start);
  else if (node.type === "root") walkAll(node.children, list, to);
  else if (node.type === "element") walkElement(node, list, to);
}

function walkAll(
  children: readonly (RootContent | ElementContent)[],
  list: ListPlace | undefined,
  to: Walk,
): void {
  for (const child of children) walk(child, list, to);
}

function walkElement(element: Element, list: ListPlace | undefined, to: Walk): void {
  const { tagName, children } = element;
  const { writer } = to;
  if (to.leavesOut(element)) return;
  const pair = pairRole(element);
  if (pair) {
    writer.startPair(pair, list);
    walkAll(children, list, to);
    writer.endPair(pair, list);
  } else if (tagName === "br") writer.breakLine(list);
  else if (headingLevel(tagName) !== undefined) {
    writer.endBlock(list);
    writer.addWords(headingWords(element), element.position?.start);
    writer.endBlock(list, headingLevel(tagName));
  } else if (INLINE.has(tagName)) walkAll(children, list, to);
  else if (tagName === "ol" || tagName === "ul") walkList(element, list, to);
  else if (tagName === "table" && readTable(element)) {
    writer.endBlock(list);
    writer.addTable(readTable(element) ?? [], element.position?.start, list);
  } else {
    writer.endBlock(list);
    walkAll(children, list, to);
    writer.endBlock(list);
  }
}

function walkList(element: Element, outer: ListPlace | undefined, to: Walk): void {
  const { writer } = to;
  writer.endItem(outer);
  const ordered = element.tagName === "ol";
  // A list that letters its own items is one level further in than it stands.
  const lettered = ordered && /^[aAiI]$/u.test(String(element.properties["type"] ?? ""));
  const depth = (outer?.depth ?? 0) + (lettered && !outer ? 2 : 1);
  let printed = readNumber(element.properties["start"]) ?? 1;
  for (const child of element.children) {
    if (child.type !== "element" || child.tagName !== "li") {
      walk(child, outer, to);
      continue;
    }
    printed = readNumber(child.properties["value"]) ?? printed;
    const list = { depth, ordered };
    writer.startItem(list, printed, child.position?.start);
    walkAll(child.children, list, to);
    writer.endItem(list);
    printed += 1;
  }
}

/** Header pairs are elements of class `label` and `value`, or terms and their descriptions. */
export function pairRole({ tagName, properties }: Element): "label" | "value" | undefined {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (tagName === "dt" || classes.includes("label")) return "label";
  return tagName === "dd" || classes.includes("value") ? "value" : undefined;
}

/** A heading is one line, whatever breaks it up. */
function headingWords(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "br") return " ";
  const words = "children" in node ? node.children.map(headingWords).join("") : "";
  return node.type === "element" && !INLINE.has(node.tagName) ? ` ${words} ` : words;
}

function headingLevel(tagName: string): number | undefined {
  return /^h[1-6]$/u.test(tagName) ? Number(tagName[1]) : undefined;
}

function readNumber(value: unknown): number | undefined {
  const number = Number(value);
  return value === undefined || value === null || !Number.isInteger(number) || number < 1
    ? undefined
    : number;
}
