import type { Query, QueryError, QueryNode } from "./query.ts";

/** What makes no sense in a query that can be read, at the first place; `undefined` when all does. */
export function checkQuery(query: Query, text: string): QueryError | undefined {
  return checkNode(query, text);
}

function checkNode(node: QueryNode, text: string): QueryError | undefined {
  const problem = (at: QueryNode, expected: string): QueryError => ({
    at: at.at,
    found: `"${text.slice(at.at, at.end)}"`,
    expected,
  });
  if (node.type === "any") {
    const limit = node.parts.find(isLimit);
    if (limit && !node.parts.every(isLimit)) {
      return problem(limit, "words on both sides of OR, or a section on both");
    }
    const not = node.parts.find(({ type }) => type === "not");
    if (not) return problem(not, "words beside OR; put brackets around words to leave out");
  }
  if (node.type === "not" && node.part.type === "not") return problem(node.part, "words after -");
  if (node.type === "all") {
    const limit = node.parts.find(isLimit);
    if (limit && !hasWords(node)) return problem(limit, "words to look for there beside it");
  }
  for (const part of partsOf(node)) {
    const error = checkNode(part, text);
    if (error) return error;
  }
  return undefined;
}

/** The parts that a node is made of. */
export function partsOf(node: QueryNode): readonly QueryNode[] {
  switch (node.type) {
    case "all":
    case "any":
      return node.parts;
    case "not":
      return [node.part];
    case "near":
      return [node.left, node.right];
    default:
      return [];
  }
}

/** Whether a node limits where the words beside it may stand. */
export function isLimit(node: QueryNode): boolean {
  if (node.type === "not") return isLimit(node.part);
  if (node.type === "any") return node.parts.every(isLimit);
  return node.type === "in";
}

function hasWords(node: QueryNode): boolean {
  if (node.type === "words" || node.type === "near") return true;
  return node.type !== "not" && partsOf(node).some(hasWords);
}
