import { type NearWord, rankNearWords } from "../near-words.ts";
import type { FileStore } from "./file-store.ts";
import { type ListRequest, type SegmentLists, wordRequest } from "./segment-lists.ts";

/** A look-up for a slip of the fingers may fetch this much, in bytes. */
const MOST_BYTES = 256 * 1024;
/** What takes more than this in bytes in one segment is the list of a word that decisions have. */
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
  if (Math.max(0, ...(await measure(exact))) > LONG_LIST || (await readCounts(exact)).has(word)) return [];
  for (const letters of RIGHT_LETTERS) {
    const request = wordRequest(word.slice(0, letters), true);
    if (sum(await measure(request)) <= MOST_BYTES) return rankNearWords(word, await readCounts(request));
  }
  return [];

  /** What is to be fetched of each segment, in bytes. */
  async function measure(request: ListRequest): Promise<readonly number[]> {
    const located = await Promise.all(segments.map(({ locate }) => locate(request, signal)));
    return located.map((own) => sum(own.filter(({ path }) => !files.holds(path)).map(({ size }) => size)));
  }
  async function readCounts(request: ListRequest): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const own of await Promise.all(segments.map((lists) => lists.readCounts(request, signal)))) {
      for (const [key, count] of own) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return counts;
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}
