import { isLimit, partsOf } from "../../search/query/check-query.ts";
import type { AllNode, QueryNode } from "../../search/query/query.ts";
import { SEARCH_SECTIONS } from "../section-code.ts";

/** Sections in which mentions count, as a bit for each of `SEARCH_SECTIONS`. */
export type SectionScope = number;

export const EVERYWHERE: SectionScope = (1 << SEARCH_SECTIONS.length) - 1;

/** Whether a section, by its number in `SEARCH_SECTIONS`, is in a scope. */
export function isInScope(scope: SectionScope, section: number): boolean {
  return (scope & (1 << section)) !== 0;
}

/** The part of `scope` that the `in:` parts of a node leave: any of those wanted, none of those left out. */
export function narrowScope(scope: SectionScope, { parts }: AllNode): SectionScope {
  const limits = parts.filter(isLimit);
  const wanted = limits.filter(({ type }) => type !== "not");
  const unwanted = limits.filter(({ type }) => type === "not");
  const allowed = wanted.length === 0 ? EVERYWHERE : unite(wanted);
  return scope & allowed & ~unite(unwanted);
}

function unite(limits: readonly QueryNode[]): SectionScope {
  return limits.reduce((scope, limit) => scope | sectionsOf(limit), 0);
}

function sectionsOf(limit: QueryNode): SectionScope {
  if (limit.type !== "in") return unite(partsOf(limit));
  return limit.sections.reduce((scope, section) => scope | (1 << SEARCH_SECTIONS.indexOf(section)), 0);
}
