/**
 * `word` as two spellings of it compare equal: lower case, without accents and
 * without anything that is not a letter or digit. `‘Plan’s,` becomes `plans`.
 */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many characters `a` and `b` have in common at their start. */
export function commonPrefixLength(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  for (let index = 0; index < limit; index += 1) if (a[index] !== b[index]) return index;
  return limit;
}
