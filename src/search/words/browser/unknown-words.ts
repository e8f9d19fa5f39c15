import { commonPrefixLength, foldWord } from "./fold-word.ts";
import { splitPageWords } from "./page-words.ts";
import type { WordPage } from "./word-index.ts";

/** As much of a word has to begin a word of the page, for the two to pass for forms of one. */
const NEAR_SHARE = 0.7;
const NEAR_LENGTH = 3;

/**
 * The words of a search that `page`, one of its results, seems not to have.
 *
 * Where no decision has a word, Pagefind takes the longest indexed word that the
 * word begins with, "bed" for "bedroom" or "x" for "xyzzy", or drops it. Results
 * found that way are not what was asked for. This only suspects: an irregular form
 * of a word looks the same, so the caller asks for each suspect alone.
 */
export function suspectWords(words: readonly string[], page: WordPage): readonly string[] {
  const text = splitPageWords(page.raw_content);
  const found = [
    ...page.locations.map((location) => text[location] ?? ""),
    ...Object.values(page.meta).flatMap((value) => value.split(/\s+/u)),
  ].map(foldWord);
  return words.filter((word) => {
    const folded = foldWord(word);
    const enough = enoughOf(folded);
    return !found.some((other) => commonPrefixLength(folded, other) >= enough);
  });
}

/** How many characters a form of a word shares with it at least. A number has one form: 266 is none of 26(6)(b). */
function enoughOf(folded: string): number {
  if (/\d/u.test(folded)) return folded.length;
  return Math.min(folded.length, Math.max(NEAR_LENGTH, Math.ceil(folded.length * NEAR_SHARE)));
}
