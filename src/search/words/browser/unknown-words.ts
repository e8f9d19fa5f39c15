import { foldWord } from "./fold-word.ts";
import { splitPageWords } from "./page-words.ts";
import type { WordPage } from "./word-index.ts";

/**
 * The words of a search that `page`, one of its results, seems not to have.
 *
 * Where no decision has a word, Pagefind takes the longest indexed word that the
 * word begins with, "bed" for "bedroom" or "c" for "councl", or drops it. Results
 * found that way are not what was asked for. This only suspects: any form that the
 * word does not begin looks the same, so the caller asks for each suspect alone. What
 * stands near the word proves nothing: every page names a council, whatever was found.
 */
export function suspectWords(words: readonly string[], page: WordPage): readonly string[] {
  const text = splitPageWords(page.raw_content);
  const found = [
    ...page.locations.map((location) => text[location] ?? ""),
    ...Object.values(page.meta).flatMap((value) => value.split(/\s+/u)),
  ].map(foldWord);
  return words.filter((word) => !found.some((other) => other.startsWith(foldWord(word))));
}
