import { hash } from "node:crypto";
import type { DecisionTree, Item, Paragraph } from "../structure/tree.ts";

/** What tells one text from another, however it was saved: the same words give the same 64 digits. */
export function hashWords(tree: DecisionTree): string {
  return hash("sha256", visibleWords(tree));
}

/**
 * The words of a decision as a reader sees them, in order, without numbers and
 * letters: summary, headings, paragraphs, items, tables.
 */
function visibleWords(tree: DecisionTree): string {
  const words = [tree.header.summary?.text ?? ""];
  addWords(tree.preamble, words);
  for (const { heading, paragraphs } of tree.sections) {
    words.push(heading.text);
    addWords(paragraphs, words);
  }
  return words.filter((text) => text !== "").join(" ");
}

function addWords(nodes: readonly (Paragraph | Item)[], words: string[]): void {
  for (const { text, parts } of nodes) {
    words.push(text.text);
    for (const part of parts) {
      if (part.type === "items") addWords(part.items, words);
      else if (part.type === "table") for (const cell of part.rows.flat()) words.push(cell);
      else words.push(part.text.text);
    }
  }
}
