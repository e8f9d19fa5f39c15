import type { Bundle, BundleResult } from "./bundle.ts";
import { suspectWords } from "./unknown-words.ts";

/**
 * The decisions of a segment that have every one of `words`. Where the segment lacks a
 * word Pagefind leaves it out or takes its beginning; such results are dropped.
 */
export async function searchBundle(
  bundle: Bundle,
  words: readonly string[],
): Promise<readonly BundleResult[]> {
  const results = await bundle.search(words.join(" "));
  const [first] = results;
  if (!first) return [];
  // Every result has all the words that Pagefind found at all, so the first speaks for the rest.
  const suspects = suspectWords(words, await first.read());
  const known = await Promise.all(suspects.map((word) => standsAlone(bundle, word)));
  return known.every(Boolean) ? results : [];
}

/** Whether a segment has `word` in any form. */
export async function knowsWord(bundle: Bundle, word: string): Promise<boolean> {
  const [first] = await bundle.search(word);
  if (!first) return false;
  if (suspectWords([word], await first.read()).length === 0) return true;
  return await standsAlone(bundle, word);
}

/** Quoted, a word is never cut to its beginning. */
async function standsAlone(bundle: Bundle, word: string): Promise<boolean> {
  return (await bundle.search(`"${word}"`)).length > 0;
}
