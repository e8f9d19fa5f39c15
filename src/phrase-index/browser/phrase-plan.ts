import type { QueryWord } from "../../search/query/query.ts";
import {
  type ListFile,
  type ListRequest,
  pairRequest,
  type SegmentLists,
  wordRequest,
} from "./segment-lists.ts";

/** A list to read for a phrase. */
export interface PlanStep {
  readonly request: ListRequest;
  /** How many words of the phrase stand before the list's words. */
  readonly skip: number;
  readonly files: readonly ListFile[];
  /** Compressed bytes of those. */
  readonly size: number;
}

/**
 * The cheapest lists that together hold every word of a phrase, smallest first. Pairs
 * need not overlap: `a b c d` is `a b` and, two words on, `c d`. A word that is part of
 * a pair is not looked for alone, for its list holds all the pair's mentions and more.
 */
export async function planPhrase(
  words: readonly QueryWord[],
  lists: SegmentLists,
  signal?: AbortSignal,
): Promise<readonly PlanStep[]> {
  const locate = async (request: ListRequest, skip: number): Promise<PlanStep> => {
    const files = await lists.locate(request, signal);
    return { request, skip, files, size: files.reduce((sum, { size }) => sum + size, 0) };
  };
  // The pair of each word with the one before it, where there is such a list.
  const pairs = await Promise.all(
    words.map(async ({ text, prefix }, index) => {
      const before = words[index - 1];
      if (!before || before.prefix) return undefined;
      return await locate(pairRequest(before.text, text, prefix), index - 1);
    }),
  );
  // best[n]: the cheapest cover of the first n words.
  const best: Cover[] = [{ size: 0, steps: [] }];
  for (const [index, { text, prefix }] of words.entries()) {
    const pair = pairs[index];
    if (pair) best.push(cheaper(extend(best[index - 1], pair), extend(best[index], pair)));
    else if (pairs[index + 1]) best.push({ size: Number.POSITIVE_INFINITY, steps: [] });
    else best.push(extend(best[index], await locate(wordRequest(text, prefix), index)));
  }
  return [...(best.at(-1)?.steps ?? [])].sort((a, b) => a.size - b.size);
}

interface Cover {
  readonly size: number;
  readonly steps: readonly PlanStep[];
}

function extend(cover: Cover | undefined, step: PlanStep): Cover {
  return { size: (cover?.size ?? 0) + step.size, steps: [...(cover?.steps ?? []), step] };
}

function cheaper(a: Cover, b: Cover): Cover {
  return b.size < a.size ? b : a;
}
