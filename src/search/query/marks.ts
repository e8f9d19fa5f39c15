import { partsOf } from "./check-query.ts";
import type { QueryNode, QueryWord } from "./query.ts";

/**
 * The words and phrases that a query looks for, each as its words, in the order in
 * which they were typed and each once: what is to be marked in an excerpt.
 */
export function listMarks(query: QueryNode): readonly (readonly QueryWord[])[] {
  const marks = new Map<string, readonly QueryWord[]>();
  const visit = (node: QueryNode) => {
    if (node.type === "not") return;
    if (node.type === "words") marks.set(formatWords(node.words), node.words);
    for (const part of partsOf(node)) visit(part);
  };
  visit(query);
  return [...marks.values()];
}

/** Words as they are typed: `safety plan*`. */
export function formatWords(words: readonly QueryWord[]): string {
  return words.map(({ text, prefix }) => (prefix ? `${text}*` : text)).join(" ");
}
