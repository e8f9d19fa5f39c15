import type { KeyChunk } from "../directory.ts";

/** One key, or every key that begins with `text`. */
export interface KeyRange {
  readonly text: string;
  readonly prefix: boolean;
}

/** Whether a key belongs to a range. */
export function isInRange({ text, prefix }: KeyRange, key: string): boolean {
  return prefix ? key.startsWith(text) : key === text;
}

/** The indexes of the chunks that can hold keys of the range: from `first` up to, not including, `end`. */
export function findChunks(
  chunks: readonly KeyChunk[],
  { text, prefix }: KeyRange,
): { readonly first: number; readonly end: number } {
  const end = countWhile(
    chunks,
    ({ separator }) => separator <= text || (prefix && separator.startsWith(text)),
  );
  // A list can begin in the chunk before one that continues it, and in no other before that.
  let first = Math.max(0, countWhile(chunks, ({ separator }) => separator <= text) - 1);
  while (first > 0 && chunks[first]?.continues && chunks[first]?.separator === text) first -= 1;
  return { first: Math.min(first, end), end };
}

/** How many chunks, from the first on, a test holds for that holds for none after them. */
function countWhile(chunks: readonly KeyChunk[], holds: (chunk: KeyChunk) => boolean): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && holds(chunk)) low = middle + 1;
    else high = middle;
  }
  return low;
}
