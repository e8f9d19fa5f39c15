/** One kind of message. Ids are permanent: people search for them. */
export interface Rule {
  /** An error keeps the decision from being written; a warning is listed beside it. */
  readonly severity: "error" | "warning";
  /** What happened, as a complete sentence with the found and the expected. */
  readonly text: (values: RuleValues) => string;
  /** What to do about it. */
  readonly hint: string;
}

/** What a message fills in: what was found, and what was expected where that differs from case to case. */
export interface RuleValues {
  readonly found?: string | number | undefined;
  readonly expected?: string | number | undefined;
}
