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
    ...(start > block.start ? [{ text: "…\u00a0", marked: false }] : []),
    ...pieces,
    ...(end < block.end ? [{ text: "\u00a0…", marked: false }] : []),
  ];
}

/** The words from `start` up to `end`, mentions marked without the punctuation around them. */
export function markWords(
  words: readonly string[],
  start: number,
  end: number,
  mentions: readonly Mention[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  };
  let done = start;
  for (const mention of mentions) {
    if (mention.start < done || mention.end > end) continue;
    add(joinWords(words, done, mention.start, start), false);
    const [before, matched, after] = peel(words.slice(mention.start, mention.end).join(" "));
    add(`${mention.start > start ? " " : ""}${before}`, false);
    add(matched, true);
    add(after, false);
    done = mention.end;
  }
  add(joinWords(words, done, end, start), false);
  return pieces;
}

/** Words with the space that stands before them, unless they begin the excerpt. */
function joinWords(words: readonly string[], from: number, to: number, start: number): string {
  return from < to ? `${from > start ? " " : ""}${words.slice(from, to).join(" ")}` : "";
}

/** `‘safety plan’,` as `‘`, `safety plan` and `’,`. */
function peel(text: string): readonly [before: string, matched: string, after: string] {
  const first = text.search(/[\p{L}\p{N}\p{Sc}]/u);
  if (first < 0) return ["", text, ""];
  const end = [...text.matchAll(/[\p{L}\p{N}]/gu)].at(-1);
  const last = end ? end.index + end[0].length : text.length;
  return [text.slice(0, first), text.slice(first, last), text.slice(last)];
}
