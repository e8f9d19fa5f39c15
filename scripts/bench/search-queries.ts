/** A question put to both engines. Pagefind has no operators, so there it is the nearest it can answer. */
export interface BenchQuery {
  readonly phrases: string;
  readonly pagefind: string;
}

/** Ten queries, from what people look for most to what costs most. */
export const BENCH_QUERIES: readonly BenchQuery[] = [
  { phrases: '"safety plan"', pagefind: '"safety plan"' },
  { phrases: '"time and trouble"', pagefind: '"time and trouble"' },
  { phrases: '"the council"', pagefind: '"the council"' },
  { phrases: '"within one month of the date"', pagefind: '"within one month of the date"' },
  { phrases: '"school transport appeal"', pagefind: '"school transport appeal"' },
  { phrases: '"apologise"', pagefind: "apologise" },
  { phrases: '"safety plan" NEAR/10 review*', pagefind: "safety plan review" },
  { phrases: '"safety plan" -"social worker"', pagefind: "safety plan" },
  { phrases: '"safety plan" in:findings outcome:upheld', pagefind: "safety plan" },
  { phrases: 'plan* OR "core group"', pagefind: "plan" },
];
