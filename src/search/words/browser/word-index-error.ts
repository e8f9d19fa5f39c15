import type { LossProblem } from "../../../phrase-index/browser/answer-error.ts";

/** A file did not arrive, is not what it should be, or the index was written for other decisions than the page's. */
export type WordIndexProblem = LossProblem | "damaged" | "other-version";

/** Why the index of words could not answer. */
export class WordIndexError extends Error {
  readonly problem: WordIndexProblem;

  constructor(problem: WordIndexProblem, options?: ErrorOptions) {
    super(describe(problem), options);
    this.name = "WordIndexError";
    this.problem = problem;
  }
}

function describe(problem: WordIndexProblem): string {
  switch (problem) {
    case "unreachable":
      return "Cannot load a part of the index of words. Check the connection and try again.";
    case "refused":
      return "Cannot load a part of the index of words just now. Try again in a minute.";
    case "missing":
      return "Found no such part of the index of words. Load the page again; if that does not help, the site needs to be published again.";
    case "damaged":
      return "Cannot read a part of the index of words. Load the page again; if that does not help, the site needs to be published again.";
    case "other-version":
      return "The index of words was written by another version of this site. Load the page again.";
  }
}
