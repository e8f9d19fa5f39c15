import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { plainSpaces } from "../line.ts";

/**
 * The cells of a table, row by row, each row as wide as the widest. `undefined` for
 * one that only lays out a page: it holds lists, headings or tables, or has no two cells.
 */
export function readTable(table: Element): string[][] | undefined {
  const rows: string[][] = [];
  if (!collectRows(table, rows)) return undefined;
  const width = Math.max(0, ...rows.map((row) => row.length));
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
      rows.push(cells.map((cell) => plainSpaces(textOf(cell))));
    } else if (child.tagName === "caption" || !collectRows(child, rows)) return false;
  }
  return true;
}

function isCell(node: ElementContent): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

function laysOut(cell: Element): boolean {
  return cell.children.some(
    (child) =>
      child.type === "element" && (/^(?:table|ol|ul|h[1-6]|article)$/u.test(child.tagName) || laysOut(child)),
  );
}
