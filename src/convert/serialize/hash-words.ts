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
  const words = [
    tree.header.summary?.text ?? "",
    ...tree.preamble.flatMap(wordsOf),
    ...tree.sections.flatMap(({ heading, paragraphs }) => [heading.text, ...paragraphs.flatMap(wordsOf)]),
  ];
  return words.filter((text) => text !== "").join(" ");
}

function wordsOf(node: Paragraph | Item): string[] {
  const parts = node.parts.flatMap((part) => {
    if (part.type === "items") return part.items.flatMap(wordsOf);
    return part.type === "table" ? part.rows.flat() : [part.text.text];
  });
  return [node.text.text, ...parts];
}
