import { hashIds } from "../hash-ids.ts";
import type { WordIndex } from "./word-index.ts";
import { WordIndexError } from "./word-index-error.ts";

/**
 * The index that is being opened, once it is known to be made of the decisions with
 * these ids, in the order of the catalogue: both may come in any order. Throws a
 * `WordIndexError` when it was made of others.
 */
export async function madeOf(
  ids: Promise<readonly string[]>,
  opening: Promise<WordIndex>,
): Promise<WordIndex> {
  const [expected, index] = await Promise.all([ids, opening]);
  if (index.decisions !== hashIds(expected)) throw new WordIndexError("other-version");
  return index;
}
