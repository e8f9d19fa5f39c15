import { isLimit } from "./check-query.ts";
import { sectionLabel } from "./field-value.ts";
import { formatWords } from "./marks.ts";
import {
  type AllNode,
  FILTER_FIELDS,
  type FilterField,
  type Query,
  type QueryNode,
  type YearsNode,
} from "./query.ts";

const FIELD_WORDS: Readonly<Record<FilterField, string>> = {
  council: "involving",
  category: "about",
  outcome: "decided",
};

/** What leaves out a part of this kind; "without" does for words. */
const NEGATIONS: Readonly<Partial<Record<QueryNode["type"], string>>> = {
  in: "outside",
  filter: "not",
  years: "not",
  reference: "not",
};

/**
 * A query in words, to complete "12 decisions …"; an empty text when nothing was typed.
 *
 *     containing “safety plan” within 10 words of “review”, without “core group”,
 *     in Findings, involving “leeds”, decided from 2018 to 2021
 */
export function describeQuery(query: Query): string {
  if (query.parts.length === 0) return "";
  const wanted = query.parts.filter(isWanted);
  const described = describeAll(query);
  return wanted.length > 0 ? `containing ${described}` : described;
}

/** Wanted words first, then what to leave out, then where and which decisions. */
function describeAll({ parts }: AllNode): string {
  const wanted = parts.filter(isWanted).map(describeNode);
  const excluded = parts.filter((node) => node.type === "not" && !isLimit(node)).map(describeNode);
  const limits = parts.filter(isLimit);
  const others = parts.filter((node) => !isWanted(node) && node.type !== "not" && !isLimit(node));
  return [joinWith("and", wanted), ...excluded, ...describeLimits(limits), ...describeFilters(others)]
    .filter(Boolean)
    .join(", ");
}

function isWanted({ type }: QueryNode): boolean {
  return type === "words" || type === "near" || type === "any" || type === "all";
}

function describeNode(node: QueryNode): string {
  switch (node.type) {
    case "words":
      return `“${formatWords(node.words)}”`;
    case "near":
      return `${describeNode(node.left)} within ${countWords(node.distance)} of ${describeNode(node.right)}`;
    case "any":
      return `(${joinWith("or", node.parts.map(describeNode))})`;
    case "all":
      return `(${describeAll(node)})`;
    case "not":
      return `${NEGATIONS[node.part.type] ?? "without"} ${describeNode(node.part)}`;
    case "in":
      return joinWith("or", node.sections.map(sectionLabel));
    case "filter":
      return `${FIELD_WORDS[node.field]} “${node.value}”`;
    case "years":
      return describeYears(node);
    case "reference":
      return `with the reference ${node.reference.printed}`;
  }
}

function describeLimits(limits: readonly QueryNode[]): string[] {
  const inside = limits.filter(({ type }) => type !== "not").map(describeNode);
  const outside = limits.flatMap((node) => (node.type === "not" ? [describeNode(node.part)] : []));
  return [
    ...(inside.length > 0 ? [`in ${joinWith("or", inside)}`] : []),
    ...(outside.length > 0 ? [`outside ${joinWith("and", outside)}`] : []),
  ];
}

/** Filters of one field stand together, for any of them will do. */
function describeFilters(nodes: readonly QueryNode[]): string[] {
  const fields = FILTER_FIELDS.flatMap((field) => {
    const values = nodes.flatMap((node) =>
      node.type === "filter" && node.field === field ? [`“${node.value}”`] : [],
    );
    return values.length > 0 ? [`${FIELD_WORDS[field]} ${joinWith("or", values)}`] : [];
  });
  const years = nodes.filter(({ type }) => type === "years").map(describeNode);
  const references = nodes.filter(({ type }) => type === "reference").map(describeNode);
  return [...fields, joinWith("or", years), joinWith("or", references)];
}

function describeYears({ from, to }: YearsNode): string {
  if (from === undefined) return `decided in ${to} or before`;
  if (to === undefined) return `decided in ${from} or later`;
  return from === to ? `decided in ${from}` : `decided from ${from} to ${to}`;
}

function countWords(count: number): string {
  return count === 1 ? "1 word" : `${count} words`;
}

/** `a`, `a and b`, `a, b and c`. */
function joinWith(word: string, parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
}
