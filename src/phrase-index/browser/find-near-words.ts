import { type NearWord, rankNearWords } from "../near-words.ts";
import type { FileStore } from "./file-store.ts";
import { type ListRequest, type SegmentLists, wordRequest } from "./segment-lists.ts";

/** A look-up for a slip of the fingers may fetch this much, in bytes. */
const MOST_BYTES = 256 * 1024;
/** A list as long as this in bytes is one of a word that decisions have. */
const LONG_LIST = 32 * 1024;
/** So many letters at the beginning are taken as right, as few as `MOST_BYTES` allows. */
const RIGHT_LETTERS = [1, 2, 3, 4];

/**
 * Words of the index that may have been meant by `word`, which no decision has. None
 * where a decision has it, or where finding out would fetch too much.
 */
export async function findNearWords(
  word: string,
  segments: readonly SegmentLists[],
  files: Pick<FileStore, "holds">,
  signal?: AbortSignal,
): Promise<readonly NearWord[]> {
  const exact = wordRequest(word, false);
  if ((await measure(exact)) > LONG_LIST || (await readCounts(exact)).has(word)) return [];
  for (const letters of RIGHT_LETTERS) {
    const request = wordRequest(word.slice(0, letters), true);
    if ((await measure(request)) <= MOST_BYTES) return rankNearWords(word, await readCounts(request));
  }
  return [];

  async function measure(request: ListRequest): Promise<number> {
    const located = await Promise.all(segments.map(({ locate }) => locate(request, signal)));
    return located
      .flat()
      .filter(({ path }) => !files.holds(path))
      .reduce((sum, { size }) => sum + size, 0);
  }
  async function readCounts(request: ListRequest): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const own of await Promise.all(segments.map((lists) => lists.readCounts(request, signal)))) {
      for (const [key, count] of own) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return counts;
  }
}
