import type { Bundle, BundleResult } from "./bundle.ts";
import { foldWord } from "./fold-word.ts";
import { knowsWord, searchBundle } from "./search-bundle.ts";

/** What was found, by row of the catalogue. */
export type FoundRows = ReadonlyMap<number, BundleResult>;

/** While one waits for its files another can search; more at once would hear too late that they are given up. */
const BUNDLES_AT_ONCE = 2;

/** A bundle and where its rows begin in the catalogue. */
export interface PlacedBundle {
  readonly bundle: Bundle;
  readonly firstRow: number;
}

/**
 * Finds the decisions that have all of `typed`, in any form. `pause` is waited for
 * before each segment and may throw.
 */
export async function searchBundles(
  bundles: readonly PlacedBundle[],
  typed: string,
  pause: () => Promise<void>,
): Promise<FoundRows> {
  const words = splitWords(typed);
  const found = new Map<number, BundleResult>();
  if (words.length === 0) return found;
  await forEachBundle(bundles, async ({ bundle, firstRow }) => {
    await pause();
    for (const result of await searchBundle(bundle, words)) found.set(firstRow + result.row, result);
  });
  return found;
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

/** The words that no decision has in any form. `pause` is waited for before each look and may throw. */
export async function findUnknownWords(
  bundles: readonly PlacedBundle[],
  typed: string,
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const unknown = new Set(splitWords(typed));
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
