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
