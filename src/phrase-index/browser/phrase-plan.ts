import type { QueryWord } from "../../search/query/query.ts";
import { type ListRequest, pairRequest, type SegmentLists, wordRequest } from "./segment-lists.ts";

/** A list to read for a phrase. */
export interface PlanStep {
  readonly request: ListRequest;
  /** How many words of the phrase stand before the list's words. */
  readonly skip: number;
  /** Compressed bytes of the files it is in. */
  readonly size: number;
}

/**
 * The cheapest lists that together hold every word of a phrase, smallest first. Pairs
 * need not overlap: `a b c d` is `a b` and, two words on, `c d`.
 */
export function planPhrase(words: readonly QueryWord[], lists: SegmentLists): readonly PlanStep[] {
  const step = (request: ListRequest, skip: number): PlanStep => ({
    request,
    skip,
    size: lists.locate(request).reduce((sum, { size }) => sum + size, 0),
  });
  // best[n]: the cheapest cover of the first n words.
  const best: Cover[] = [{ size: 0, steps: [] }];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const options = [extend(best[index], step(wordRequest(word.text, word.prefix), index))];
    if (before && !before.prefix) {
      const pair = step(pairRequest(before.text, word.text, word.prefix), index - 1);
      options.push(extend(best[index - 1], pair), extend(best[index], pair));
    }
    best.push(options.reduce((cheapest, option) => (option.size < cheapest.size ? option : cheapest)));
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
