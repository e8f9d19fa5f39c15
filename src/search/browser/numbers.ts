import { countOf, formatNumber } from "../../collection/count.ts";

/** How many values a sentence names before it says how many more there are. */
const NAMED_VALUES = 3;

/** `1 decision`, `2,345 decisions`; `No decisions` for none. */
export function countDecisions(count: number): string {
  return count === 0 ? "No decisions" : countOf(count, "decision");
}

/** `61 KB`, `2.4 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `a`, `a or b`, `a, b or c`; longer lists end with `or 2 more`. */
export function joinAlternatives(values: readonly string[]): string {
  const named =
    values.length > NAMED_VALUES + 1
      ? [...values.slice(0, NAMED_VALUES), `${values.length - NAMED_VALUES} more`]
      : values;
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(named);
}
