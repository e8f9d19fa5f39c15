import { partsOf } from "./check-query.ts";
import type { Query, QueryNode } from "./query.ts";

/**
 * Who answers a query: nobody, since nothing was typed; the decision with this
 * reference; the search of plain words; or the index of exact phrases.
 */
export type QueryRoute = "nothing" | "reference" | "words" | "phrases";

/**
 * Plain words go to the stemmed search. Anything that must be exact or counted goes to
 * the phrase index: quotes, NEAR, minus, OR, a star, in:, council: and the like.
 */
export function routeQuery(query: Query): QueryRoute {
  const [first, ...others] = query.parts;
  if (!first) return "nothing";
  if (first.type === "reference" && others.length === 0) return "reference";
  return query.parts.every(isPlain) ? "words" : "phrases";
}

function isPlain(node: QueryNode): boolean {
  return node.type === "words" && !node.quoted && !node.words.some(({ prefix }) => prefix);
}

/**
 * The same words for a search that knows no operators, with spaces between them. Those
 * typed in one piece keep together, `26(6)(b)` as `26-6-b`: apart, the 6 could be any.
 */
export function plainWords(query: QueryNode): string {
  if (query.type === "not") return "";
  if (query.type === "words") return query.words.map(({ text }) => text).join(query.quoted ? " " : "-");
  return partsOf(query).map(plainWords).filter(Boolean).join(" ");
}
