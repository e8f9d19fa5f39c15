import type { WordResult } from "../../engine/word-search.ts";
import type { Bundle, BundleResult } from "./bundle.ts";
import { foldWord } from "./fold-word.ts";
import { knowsWord, searchBundle } from "./search-bundle.ts";

/** What was found, with the way to read each decision. */
export interface FoundWords extends WordResult {
  /** By row of the catalogue. */
  readonly results: ReadonlyMap<number, BundleResult>;
}

/** While one waits for its files another can search; more at once would hear too late that they are given up. */
const BUNDLES_AT_ONCE = 2;

/** A bundle and where its rows begin in the catalogue. */
export interface PlacedBundle {
  readonly bundle: Bundle;
  readonly firstRow: number;
}

/**
 * Finds the decisions that have all of `words`, in any form, the best first and the
 * newest of equals first. `pause` is waited for before each segment and may throw.
 */
export async function searchBundles(
  bundles: readonly PlacedBundle[],
  typed: string,
  pause: () => Promise<void>,
): Promise<FoundWords> {
  const words = splitWords(typed);
  const results = new Map<number, BundleResult>();
  if (words.length === 0) return { rows: new Uint32Array(), unknownWords: [], results };
  await forEachBundle(bundles, async ({ bundle, firstRow }) => {
    await pause();
    for (const result of await searchBundle(bundle, words)) results.set(firstRow + result.row, result);
  });
  const unknownWords = results.size > 0 ? [] : await findUnknownWords(bundles, words, pause);
  const ranked = [...results].sort(([rowA, a], [rowB, b]) => b.score - a.score || rowB - rowA);
  return { rows: Uint32Array.from(ranked, ([row]) => row), unknownWords, results };
}

/** Runs `search` for each bundle, the newest first. */
async function forEachBundle(
  bundles: readonly PlacedBundle[],
  search: (placed: PlacedBundle) => Promise<void>,
): Promise<void> {
  const waiting = bundles.toReversed().values();
  const work = async () => {
    for (const placed of waiting) await search(placed);
  };
  await Promise.all(Array.from({ length: BUNDLES_AT_ONCE }, work));
}

async function findUnknownWords(
  bundles: readonly PlacedBundle[],
  words: readonly string[],
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const unknown = new Set(words);
  for (const { bundle } of bundles.toReversed()) {
    for (const word of unknown) {
      await pause();
      if (await knowsWord(bundle, word)) unknown.delete(word);
    }
  }
  return [...unknown];
}

/** Words have a letter or a digit. Quotation marks would make a phrase of the whole query. */
function splitWords(typed: string): readonly string[] {
  return typed
    .replaceAll('"', " ")
    .split(/\s+/u)
    .filter((word) => foldWord(word) !== "");
}
