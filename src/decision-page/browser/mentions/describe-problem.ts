import { canTryAgain, type FailureKind, failureKindOf } from "../../../search/browser/failure-kind.ts";
import { UnreadableQueryError } from "../../../search/engine/search-outcome.ts";
import { OtherTextError } from "./place-mentions.ts";

/** Why nothing is marked, and what may help. */
export interface ReadingProblem {
  readonly note: string;
  /** Search again, load the page again, or nothing on this page. */
  readonly remedy: "retry" | "reload" | undefined;
}

/**
 * What to tell a reader whose search failed with `error`.
 * @param isOffline whether the browser knows of no network at all
 */
export function describeProblem(error: unknown, isOffline: boolean): ReadingProblem {
  if (error instanceof UnreadableQueryError) {
    return { note: `The search cannot be read. ${error.message}`, remedy: undefined };
  }
  if (error instanceof OtherTextError) {
    return {
      note: "The search index has another text of this decision than this page, so nothing is marked.",
      remedy: "reload",
    };
  }
  const kind = failureKindOf(error, isOffline);
  const remedy = canTryAgain(kind) ? "retry" : "reload";
  return {
    note: `${REASONS[kind] ?? "The search index could not be loaded"}, so nothing is marked.`,
    remedy,
  };
}

const REASONS: Readonly<Partial<Record<FailureKind, string>>> = {
  offline: "This device is offline",
  missing: "A part of the search index is no longer on this site",
  damaged: "A part of the search index is damaged",
  "other-version": "This page is from another version of the site than its search index",
};
