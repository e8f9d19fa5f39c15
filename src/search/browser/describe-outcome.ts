import { countOf, formatNumber } from "../../collection/count.ts";
import { countMentions } from "../../phrase-index/mentions.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";
import { describeQuery } from "../query/describe-query.ts";
import { type SearchState, type Sort, sortOf } from "../state.ts";
import { type ChosenFilter, listChosenFilters } from "./chosen-filters.ts";
import { countDecisions, joinAlternatives } from "./numbers.ts";

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  relevance: "Best match",
  newest: "Newest first",
  oldest: "Oldest first",
  mentions: "Most mentions",
};

const SORT_PHRASES: Readonly<Record<Sort, string>> = {
  relevance: "best matches first",
  newest: "newest first",
  oldest: "oldest first",
  mentions: "most mentions first",
};

/**
 * The whole search in words: `2 decisions containing “safety plan”, about Children's
 * care services, decided Upheld, 2018 to 2021, newest first: 20 mentions in 17 paragraphs`.
 */
export function describeOutcome(state: SearchState, outcome: SearchOutcome): string {
  const { result } = outcome;
  const total = result.rows.length;
  const parts = [
    `${countDecisions(total)}${describeLookedFor(outcome, total === 1)}`,
    ...describeFilters(state),
  ];
  if (state.view === "decisions" && total > 1) parts.push(SORT_PHRASES[sortOf(state)]);
  if (total > 0 && state.page > 1) parts.push(`page ${formatNumber(state.page)}`);
  const mentions = countMentions(result.mentions);
  const sentence = parts.join(", ");
  return mentions === 0
    ? sentence
    : `${sentence}: ${countOf(mentions, "mention")} in ${countOf(result.paragraphs, "paragraph")}`;
}

/** What a search looks for, whatever it finds: `Decisions containing “safety plan”, decided Upheld`. */
export function describeWanted(state: SearchState, outcome: WantedSearch): string {
  const lookedFor = describeLookedFor(outcome, false);
  return [lookedFor ? `Decisions${lookedFor}` : "All decisions", ...describeFilters(state)].join(", ");
}

type WantedSearch = Pick<SearchOutcome, "query" | "route">;

/** Sections that were chosen are part of the query by now. */
function describeLookedFor({ query, route }: WantedSearch, isOne: boolean): string {
  if (route === "nothing") return "";
  const described = describeQuery(query);
  if (route !== "reference") return ` ${described}`;
  const verbs = isOne ? "that has or mentions" : "that have or mention";
  return ` ${described.replace(/^with/u, verbs)}`;
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
