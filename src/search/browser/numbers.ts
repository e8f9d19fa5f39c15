/** How many values a sentence names before it says how many more there are. */
const NAMED_VALUES = 3;

/** Making one takes longer than all the rest of a facet's line. */
const NUMBER = new Intl.NumberFormat("en-GB");

/** `2345` as `2,345`. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/** `1 mention`, `2,345 mentions`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `1 decision`, `2,345 decisions`; `No decisions` for none. */
export function countDecisions(count: number): string {
  return count === 0 ? "No decisions" : countOf(count, "decision");
}

/** `61 KB`, `2.4 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatCount(Math.ceil(bytes / 1000))} KB`
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
