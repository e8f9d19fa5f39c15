import { LostFileError } from "../../phrase-index/browser/answer-error.ts";
import { PhraseIndexError } from "../../phrase-index/browser/index-error.ts";
import { WordIndexError } from "../words/browser/word-index-error.ts";

/** Why a search failed, as far as it matters to what a reader can do. */
export type FailureKind =
  | "offline"
  | "unreachable"
  | "refused"
  | "missing"
  | "damaged"
  | "other-version"
  | "unknown";

/** @param isOffline whether the browser knows of no network at all */
export function failureKindOf(error: unknown, isOffline: boolean): FailureKind {
  const isKnown =
    error instanceof PhraseIndexError || error instanceof WordIndexError || error instanceof LostFileError;
  const problem = isKnown ? error.problem : "unknown";
  return isOffline && (problem === "unreachable" || problem === "unknown") ? "offline" : problem;
}

/** Whether trying again on the same page can help; else the page has to be loaded again. */
export function canTryAgain(kind: FailureKind): boolean {
  return kind === "offline" || kind === "unreachable" || kind === "refused";
}
