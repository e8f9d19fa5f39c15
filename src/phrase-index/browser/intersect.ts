import {
  compareBlocks,
  copyMention,
  countMentions,
  createMentions,
  type Mentions,
  takeMentions,
} from "../mentions.ts";

/** Mentions of a part of a phrase, which has `skip` words of the phrase before it. */
export interface PhrasePart {
  readonly mentions: Mentions;
  readonly skip: number;
}

/** The mentions in `a` that `b` continues or precedes at the distance at which the two stand in the phrase. */
export function intersectParts(a: PhrasePart, b: PhrasePart): PhrasePart {
  const shift = b.skip - a.skip;
  const kept = createMentions(Math.min(countMentions(a.mentions), countMentions(b.mentions)));
  let [count, i, j] = [0, 0, 0];
  while (i < countMentions(a.mentions) && j < countMentions(b.mentions)) {
    const order =
      compareBlocks(a.mentions, i, b.mentions, j) ||
      (a.mentions.offsets[i] ?? 0) + shift - (b.mentions.offsets[j] ?? 0);
    if (order === 0) {
      copyMention(a.mentions, i, kept, count);
      count += 1;
    }
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return { mentions: takeMentions(kept, count), skip: a.skip };
}

/** The mentions of a whole phrase of `wordCount` words, from those of a part of it. */
export function growToPhrase({ mentions, skip }: PhrasePart, wordCount: number): Mentions {
  const isPossible = (index: number) => (mentions.offsets[index] ?? 0) >= skip;
  const grown = createMentions(countMentions(mentions));
  let count = 0;
  for (let index = 0; index < countMentions(mentions); index += 1) {
    if (!isPossible(index)) continue;
    copyMention(mentions, index, grown, count);
    grown.offsets[count] = (mentions.offsets[index] ?? 0) - skip;
    grown.lengths[count] = wordCount;
    count += 1;
  }
  return takeMentions(grown, count);
}
