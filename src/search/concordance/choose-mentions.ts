import { countMentions, type Mentions } from "../../phrase-index/mentions.ts";
import type { SearchState } from "../state.ts";
import { seededRandom } from "./seeded-random.ts";

/** The numbers of the mentions to show: all, or those of the sample, in the order of the text. */
export function chooseMentions(
  mentions: Mentions,
  { sample }: Pick<SearchState, "sample">,
): Uint32Array<ArrayBuffer> {
  const all = Uint32Array.from({ length: countMentions(mentions) }, (_, mention) => mention);
  return sample ? sampleNumbers(all, sample.size, sample.seed) : all;
}

/**
 * `size` of `numbers`, chosen by `seed`, in their order; the same everywhere. Every
 * choice is as likely as any other: a Fisher and Yates shuffle that stops after `size`.
 */
export function sampleNumbers(
  numbers: Uint32Array<ArrayBuffer>,
  size: number,
  seed: number,
): Uint32Array<ArrayBuffer> {
  const next = seededRandom(seed);
  const shuffled = numbers.slice();
  const taken = Math.min(size, shuffled.length);
  for (let at = 0; at < taken; at += 1) {
    const other = at + Math.floor(next() * (shuffled.length - at));
    const kept = shuffled[at] ?? 0;
    shuffled[at] = shuffled[other] ?? 0;
    shuffled[other] = kept;
  }
  return shuffled.slice(0, taken).sort();
}
