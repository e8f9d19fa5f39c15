import type { Block } from "./blocks.ts";
import type { Mention } from "./mentions.ts";

/** A piece of text on a result card, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of an excerpt, and how many of them stand before the first mention in it. */
const EXCERPT_WORDS = 32;
const WORDS_BEFORE = 8;
/** A cut that would drop fewer words than this is not worth its ellipsis. */
const SMALLEST_CUT = 4;

/** A part of `block` around its first mention, all of its mentions there marked. */
export function cutExcerpt(
  words: readonly string[],
  block: Block,
  mentions: readonly Mention[],
): readonly Piece[] {
  const first = mentions[0]?.start ?? block.start;
  let start = Math.max(block.start, Math.min(first - WORDS_BEFORE, block.end - EXCERPT_WORDS));
  if (start - block.start < SMALLEST_CUT) start = block.start;
  let end = Math.min(block.end, start + EXCERPT_WORDS);
  if (block.end - end < SMALLEST_CUT) end = block.end;
  const pieces = markWords(words, start, end, mentions);
  return [
    ...(start > block.start ? [{ text: "… ", marked: false }] : []),
    ...pieces,
    ...(end < block.end ? [{ text: " …", marked: false }] : []),
  ];
}

/** The words from `start` up to `end`, mentions marked. Neighbours of one kind make one piece. */
export function markWords(
  words: readonly string[],
  start: number,
  end: number,
  mentions: readonly Mention[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const text = words.slice(Math.max(from, start), Math.min(to, end)).join(" ");
    if (text === "") return;
    if (pieces.length > 0) pieces.push({ text: " ", marked: false });
    pieces.push({ text, marked });
  };
  let done = start;
  for (const mention of mentions) {
    add(done, mention.start, false);
    add(mention.start, mention.end, true);
    done = Math.max(done, mention.end);
  }
  add(done, end, false);
  return pieces;
}
