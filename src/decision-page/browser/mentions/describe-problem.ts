import { PhraseIndexError } from "../../../phrase-index/browser/index-error.ts";
import { UnreadableQueryError } from "../../../search/engine/search-outcome.ts";
import { WordIndexError } from "../../../search/words/browser/word-index-error.ts";
import { OtherTextError } from "./place-mentions.ts";

/** Why nothing is marked, and what may help. */
export interface ReadingProblem {
  readonly note: string;
  /** Search again, load the page again, or nothing on this page. */
  readonly remedy: "retry" | "reload" | undefined;
}

/** What to tell a reader whose search failed with `error`. */
export function describeProblem(error: unknown): ReadingProblem {
  if (error instanceof UnreadableQueryError) {
    return { note: `The search cannot be read. ${error.message}`, remedy: undefined };
  }
  const isOfIndex = error instanceof PhraseIndexError || error instanceof WordIndexError;
  if (isOfIndex && error.problem === "other-version") {
    return {
      note: "This page is from another version of the site than its search index, so nothing is marked.",
      remedy: "reload",
    };
  }
  if (error instanceof OtherTextError) {
    return {
      note: "The search index has another text of this decision than this page, so nothing is marked.",
      remedy: "reload",
    };
  }
  return { note: "The search index could not be loaded, so nothing is marked.", remedy: "retry" };
}
