import type { Decision } from "./decision.ts";

/** The years that `decisions` were made in: `2016 to 2025`, `2018`, or `undefined` when none has a date. */
export function yearSpan(decisions: readonly Decision[]): string | undefined {
  let first: string | undefined;
  let last: string | undefined;
  for (const { date } of decisions) {
    const year = date?.slice(0, 4);
    if (year === undefined) continue;
    if (first === undefined || year < first) first = year;
    if (last === undefined || year > last) last = year;
  }
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `${first} to ${last}`;
}
