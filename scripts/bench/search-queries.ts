/** A question put to both. Pagefind has no operators, so there it is the nearest it can answer. */
export interface BenchQuery {
  /** As the search page takes it. */
  readonly own: string;
  readonly pagefind: string;
}

/** Ten queries, from what people look for most to what costs most. */
export const PHRASE_QUERIES: readonly BenchQuery[] = [
  { own: '"safety plan"', pagefind: '"safety plan"' },
  { own: '"time and trouble"', pagefind: '"time and trouble"' },
  { own: '"the council"', pagefind: '"the council"' },
  { own: '"within one month of the date"', pagefind: '"within one month of the date"' },
  { own: '"school transport appeal"', pagefind: '"school transport appeal"' },
  { own: '"apologise"', pagefind: "apologise" },
  { own: '"safety plan" NEAR/10 review*', pagefind: "safety plan review" },
  { own: '"safety plan" -"social worker"', pagefind: "safety plan" },
  { own: '"safety plan" in:findings outcome:upheld', pagefind: "safety plan" },
  { own: 'plan* OR "core group"', pagefind: "plan" },
];

/** Plain words: the same on both pages. */
export const WORD_QUERIES: readonly BenchQuery[] = [
  "apologise",
  "safety plan",
  "school transport appeal",
  "delay in housing repairs",
  "the council decided to pay for the delay",
].map((words) => ({ own: words, pagefind: words }));
