import type { LossProblem } from "./answer-error.ts";

/**
 * Why the index could not answer: a file could not be fetched, is not what it should
 * be, or the index was written by another version than the page.
 */
export type IndexProblem = LossProblem | "damaged" | "other-version";

/** What a failed search or opening throws, beside the `AbortError` of a cancelled one. */
export class PhraseIndexError extends Error {
  readonly problem: IndexProblem;
  /** The file, from the folder of the index. */
  readonly path: string;

  constructor(problem: IndexProblem, path: string, options?: ErrorOptions) {
    super(describe(problem, path), options);
    this.name = "PhraseIndexError";
    this.problem = problem;
    this.path = path;
  }
}

/** What `read` makes of a file; a `PhraseIndexError` that names it when that fails. */
export function orDamaged<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new PhraseIndexError("damaged", path, { cause });
  }
}

function describe(problem: IndexProblem, path: string): string {
  switch (problem) {
    case "unreachable":
      return `Cannot load ${path} of the phrase index. Check the connection and try again.`;
    case "refused":
      return `Cannot load ${path} of the phrase index just now. Try again in a minute.`;
    case "missing":
      return `Found no ${path} of the phrase index. Load the page again; if that does not help, the site needs to be published again.`;
    case "damaged":
      return `Cannot read ${path} of the phrase index. Load the page again; if that does not help, the site needs to be published again.`;
    case "other-version":
      return "The phrase index was written by another version of this site. Load the page again.";
  }
}
