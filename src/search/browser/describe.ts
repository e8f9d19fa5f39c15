import { type ChosenFilter, listChosenFilters } from "./chosen-filters.ts";
import type { Query } from "./query.ts";
import { type SearchState, type Sort, sortOf } from "./state.ts";

/** How many values a sentence names before it says how many more there are. */
const NAMED_VALUES = 3;

/** `-school`, `–school`; not `-`, nor `follow-up`. */
const LEADING_MINUS = /^[-\u2212\u2013]\S/u;

/** `NEAR`, `NEAR/5`; not `near`, nor `NEARLY`. */
const NEAR = /^NEAR\b/u;

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  relevance: "Best match",
  newest: "Newest first",
  oldest: "Oldest first",
};

/** `1 decision`, `2,345 decisions`; `No decisions` for none. */
export function countDecisions(count: number): string {
  return `${count === 0 ? "No" : formatCount(count)} ${count === 1 ? "decision" : "decisions"}`;
}

/** `2345` as `2,345`. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}

/**
 * The whole search in words: `2 decisions containing “safety plan”, about
 * Children's care services, decided Upheld, 2018 to 2021, newest first`.
 */
export function describeSearch(state: SearchState, query: Query, total: number): string {
  const parts = [`${countDecisions(total)}${describeQuery(query)}`, ...describeFilters(state)];
  if (total > 1) parts.push(describeOrder(sortOf(state)));
  if (total > 0 && state.page > 1) parts.push(`page ${formatCount(state.page)}`);
  return parts.join(", ");
}

/** One line on how the words of `query` were matched; nothing where none were. */
export function describeMatching(query: Query): string {
  switch (query.kind) {
    case "none":
      return "";
    case "reference":
      return "Found by reference, however it is spelled: as a title or named in the text.";
    case "phrase":
      return query.words.length === 1
        ? "Matched this word with any ending. Mentions are counted of exactly this word."
        : "Matched these words side by side in this order, each with any ending. Mentions are counted of exactly these words.";
    case "words":
      return `${describeWordMatching(query.words.length)}${describeIgnoredSigns(query)}`;
  }
}

/** Which signs of `query` have a meaning elsewhere and none here; empty for a query without any. */
export function describeIgnoredSigns(query: Query): string {
  if (query.kind !== "words") return "";
  return `${describeQuotes(query.quotes)}${describeOperators(query.words)}`;
}

/** What stands in the box, for a title or a sentence: `“safety plan”`. */
export function nameQuery(query: Query): string {
  switch (query.kind) {
    case "none":
      return "";
    case "reference":
      return query.reference.printed;
    case "phrase":
      return `“${query.text}”`;
    case "words":
      return query.words.join(" ");
  }
}

/** `a`, `a or b`, `a, b or c`; longer lists end with `or 2 more`. */
export function joinAlternatives(values: readonly string[]): string {
  const named =
    values.length > NAMED_VALUES + 1
      ? [...values.slice(0, NAMED_VALUES), `${values.length - NAMED_VALUES} more`]
      : values;
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(named);
}

function describeQuery(query: Query): string {
  switch (query.kind) {
    case "none":
      return "";
    case "reference":
      return ` containing the reference ${query.reference.printed}`;
    case "phrase":
      return ` containing ${nameQuery(query)}`;
    case "words":
      return query.words.length === 0 ? "" : ` containing ${nameWords(query.words)}`;
  }
}

function nameWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return `the ${words.length === 1 ? "word" : "words"} ${new Intl.ListFormat("en-GB").format(quoted)}`;
}

function describeFilters(state: SearchState): readonly string[] {
  const chosen = listChosenFilters(state);
  const name = (facet: ChosenFilter["facet"]) =>
    chosen.filter((filter) => filter.facet === facet).map(({ label }) => label);
  const parts: string[] = [];
  const add = (lead: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${lead} ${joinAlternatives(values)}`);
  };
  add("about", name("category"));
  add("involving", name("body"));
  add("decided", name("outcome"));
  const years = describeYears(state);
  return years ? [...parts, years] : parts;
}

function describeYears({ from, to }: SearchState): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `up to ${to}`;
  if (to === undefined) return `from ${from} onwards`;
  return from === to ? `in ${from}` : `${from} to ${to}`;
}

function describeOrder(sort: Sort): string {
  return sort === "relevance" ? "best matches first" : SORT_LABELS[sort].toLowerCase();
}

function describeWordMatching(count: number): string {
  if (count === 0) return "The search needs at least one letter or digit.";
  if (count === 1) return "Matched words that begin like this one, with any ending.";
  return "Matched decisions that have all of these words, in any order and with any ending.";
}

function describeOperators(words: readonly string[]): string {
  const minus = words.some((word) => LEADING_MINUS.test(word));
  const near = words.some((word) => NEAR.test(word));
  return [
    minus ? " A minus sign leaves no word out, so it made no difference here." : "",
    near ? " NEAR is searched as a word like any other." : "",
  ].join("");
}

function describeQuotes(quotes: "none" | "open" | "mixed"): string {
  switch (quotes) {
    case "none":
      return "";
    case "open":
      return " Close the quotation marks to search for the phrase.";
    case "mixed":
      return " Quotation marks work only around the whole search, so they made no difference here.";
  }
}
