/**
 * `text` as words to compare names by: lower case, without accents and punctuation, `&`
 * as `and`. `St Aldhelm's & Wexmoor` becomes `st`, `aldhelms`, `and`, `wexmoor`.
 */
export function nameWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether every typed word begins a word of the name, in any order. Nothing typed matches every name. */
export function matchesName(typed: readonly string[], name: readonly string[]): boolean {
  return typed.every((start) => name.some((word) => word.startsWith(start)));
}
