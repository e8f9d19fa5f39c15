import type { Element, ElementContent } from "hast";
import { plainSpaces } from "../line.ts";
import { INLINE, LEFT_OUT } from "./element-kinds.ts";

/**
 * The cells of a table, row by row, each row as wide as the widest. `undefined` for
 * one that only lays out a page: it holds lists, headings or tables, or has no two cells.
 */
export function readTable(table: Element): string[][] | undefined {
  const rows: string[][] = [];
  if (!collectRows(table, rows)) return undefined;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length * width < 2) return undefined;
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** Adds the rows below `parent`; false when something in them is no data. */
function collectRows(parent: Element, rows: string[][]): boolean {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (child.tagName === "tr") {
      const cells = child.children.filter(isCell);
      if (cells.some(laysOut)) return false;
      rows.push(cells.map((cell) => plainSpaces(cell.children.map(cellWords).join(""))));
    } else if (child.tagName === "caption" || !collectRows(child, rows)) return false;
  }
  return true;
}

function isCell(node: ElementContent): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

/** The words of a cell in one line: a line break or the border of a paragraph parts them. */
function cellWords(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || LEFT_OUT.has(node.tagName)) return "";
  const words = node.children.map(cellWords).join("");
  return INLINE.has(node.tagName) ? words : ` ${words} `;
}

function laysOut(cell: Element): boolean {
  return cell.children.some(
    (child) =>
      child.type === "element" && (/^(?:table|ol|ul|h[1-6]|article)$/u.test(child.tagName) || laysOut(child)),
  );
}
