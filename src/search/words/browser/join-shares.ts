import type { WordResult } from "../../engine/word-search.ts";
import type { WordIndex } from "./word-index.ts";
import type { PlacedSegment, ShareResult, WordShare } from "./word-share.ts";

/** A share and its segments. */
export interface OpenedShare {
  readonly share: WordShare;
  readonly segments: readonly PlacedSegment[];
}

/** The index that these shares make up, which search at the same time. */
export function joinShares(decisions: string, opened: readonly OpenedShare[]): WordIndex {
  const shares = opened.map(({ share }) => share);
  return {
    decisions,
    search: async (words, signal) => {
      const found = await settleAll(shares.map((share) => share.search(words, signal)));
      const rows = rank(found);
      return { rows, unknownWords: rows.length > 0 ? [] : await findUnknown(shares, words, signal) };
    },
    readPage: async (row, words, signal) => {
      const holder = opened.find(({ segments }) => segments.some((segment) => holds(segment, row)));
      if (!holder) throw new RangeError(`There is no decision at row ${row}.`);
      return await holder.share.readPage(row, words, signal);
    },
  };
}

/** What all give, or a failure once none is under way: the same search asked again must not join one that fails. */
async function settleAll<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(promises);
  return await Promise.all(promises);
}

function holds({ firstRow, rows }: PlacedSegment, row: number): boolean {
  return row >= firstRow && row < firstRow + rows;
}

/** Rows of all shares by their scores, the newest first of equal ones. */
function rank(found: readonly ShareResult[]): WordResult["rows"] {
  const scored = found.flatMap(({ rows, scores }) =>
    Array.from(rows, (row, index) => ({ row, score: scores[index] ?? 0 })),
  );
  scored.sort((a, b) => b.score - a.score || b.row - a.row);
  return Uint32Array.from(scored, ({ row }) => row);
}

/** A word that one share knows is known. */
async function findUnknown(
  shares: readonly WordShare[],
  words: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const [first = [], ...others] = await settleAll(shares.map((share) => share.findUnknown(words, signal)));
  return first.filter((word) => others.every((unknown) => unknown.includes(word)));
}
