const NUMBER = new Intl.NumberFormat("en-GB");

/** `1,234`. */
export function formatNumber(count: number): string {
  return NUMBER.format(count);
}

/** A number with its noun: `1 decision`, `1,234 decisions`. */
export function countOf(count: number, noun: { readonly one: string; readonly many: string }): string {
  return `${formatNumber(count)} ${count === 1 ? noun.one : noun.many}`;
}

/** The noun for what this site is about. */
export const DECISION_NOUN = { one: "decision", many: "decisions" } as const;
