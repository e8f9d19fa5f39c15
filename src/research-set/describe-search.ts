import { dateOf } from "../phrase-index/catalogue.ts";
import { FORMAT_VERSION } from "../phrase-index/format.ts";
import { countMentions } from "../phrase-index/mentions.ts";
import { describeQuery } from "../search/query/describe-query.ts";
import { WORDS_VERSION } from "../search/words/format.ts";
import { hasMentions, type TakenSearch } from "./taken-search.ts";
import { searchAddress, takenState } from "./taken-state.ts";

/** Counts up whenever a file of a research set, or of mentions or counts, changes its form. */
const SET_VERSION = 2;

/**
 * Counts up whenever the same query may find something else in the same texts: with
 * the rules for words, the query language, NEAR and what a block is.
 */
const MATCHER_VERSION = 1;

/** Everything that somebody else must know to repeat a search: `search.json`. */
export function describeSearch(taken: TakenSearch) {
  const { state, outcome, collection, index } = taken;
  const { query, compared, bodies, categories, subcategories, outcomes, sections, from, to, sample } =
    takenState(state);
  const { address, sha256, ...facts } = collection;
  return {
    format: SET_VERSION,
    query,
    meaning: describeQuery(outcome.query),
    ...(compared.length > 0 && { comparedWith: compared }),
    filters: { bodies, categories, subcategories, outcomes, sections, from, to },
    sample,
    address: searchAddress(taken),
    matcher: describeMatcher(outcome),
    found: describeFound(taken),
    collection: {
      ...facts,
      address: address.site === undefined ? address.base : new URL(address.base, address.site).href,
      decisions: index.catalogue.count,
      newestDecision: newestDate(taken),
      sha256,
      phraseIndex: { format: FORMAT_VERSION, name: index.name },
    },
  };
}

/** How many decisions were found; and how many mentions in how many paragraphs, where there are any to count. */
export function describeFound({ outcome }: Pick<TakenSearch, "outcome">) {
  const { rows, mentions, paragraphs } = outcome.result;
  return {
    decisions: rows.length,
    ...(hasMentions(outcome) && { mentions: countMentions(mentions), paragraphs }),
  };
}

/** The date of the newest decision, which is that of the collection; rows are in the order of dates. */
export function newestDate({ index: { catalogue } }: Pick<TakenSearch, "index">): string | undefined {
  return dateOf(catalogue, catalogue.count - 1);
}

function describeMatcher({ route }: TakenSearch["outcome"]) {
  const exact = { engine: "phrases", version: MATCHER_VERSION };
  switch (route) {
    case "words":
      return {
        engine: "words",
        version: WORDS_VERSION,
        rule: "All words, in any form, anywhere in a decision.",
      };
    case "nothing":
      return { ...exact, rule: "Every decision within the filters." };
    case "reference":
      return { ...exact, rule: "The decision with this reference, and those that mention it." };
    case "phrases":
      return {
        ...exact,
        rule: "Exact words in any case, not across paragraphs; no other endings, and short words such as “the” count like any other.",
      };
  }
}
