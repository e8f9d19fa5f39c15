import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import type { Query, QueryError } from "../query/query.ts";
import type { QueryRoute } from "../query/route-query.ts";

/** What a search found. */
export interface SearchOutcome {
  /** What was looked for, with the chosen sections added to what was typed. */
  readonly query: Query;
  /** Who answered. */
  readonly route: QueryRoute;
  /** Before the facets, but for sections, narrowed it. */
  readonly all: SearchResult;
  /** What is listed, counted and taken away: `all` within the facets. */
  readonly result: SearchResult;
  /** The rows of `result` in the order asked for. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** Rows of the decisions whose reference was asked for; they come first. */
  readonly referred: ReadonlySet<number>;
  /** Words that no decision has; only plain words are told apart so. */
  readonly unknownWords: readonly string[];
}

/** Why there is no outcome: the query, or one it is compared with, cannot be read. */
export class UnreadableQueryError extends Error {
  readonly problem: QueryError;

  constructor(problem: QueryError, message: string) {
    super(message);
    this.name = "UnreadableQueryError";
    this.problem = problem;
  }
}
