const NUMBER = new Intl.NumberFormat("en-GB");

/** `1,234`. */
export function formatNumber(count: number): string {
  return NUMBER.format(count);
}

/** What is counted; a word alone takes an s where there are many. */
export type Noun = string | { readonly one: string; readonly many: string };

/** A number with its noun: `1 decision`, `1,234 decisions`. */
export function countOf(count: number, noun: Noun): string {
  const { one, many } = typeof noun === "string" ? { one: noun, many: `${noun}s` } : noun;
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** All of them in words: `Both decisions`, `All 1,234 decisions`. */
export function allOf(count: number, noun: Exclude<Noun, string>): string {
  return count === 2 ? `Both ${noun.many}` : `All ${countOf(count, noun)}`;
}

/** The noun for what this site is about. */
export const DECISION_NOUN = { one: "decision", many: "decisions" } as const;
