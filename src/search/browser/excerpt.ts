/** A piece of text on a result card, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Characters of an excerpt, and how many of them stand before its first match. */
const EXCERPT_LENGTH = 200;
const LENGTH_BEFORE = 60;
/** A cut that would drop fewer characters than this is not worth its ellipsis. */
const SMALLEST_CUT = 25;

/** A part of `text` around the first of `ranges`, all of those in it marked. */
export function cutExcerpt(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const wanted = Math.max(0, Math.min(first.start - LENGTH_BEFORE, text.length - EXCERPT_LENGTH));
  const start = wanted < SMALLEST_CUT ? 0 : wordStart(text, wanted, first.start);
  const enough = Math.max(start + EXCERPT_LENGTH, first.end);
  const end = text.length - enough < SMALLEST_CUT ? text.length : wordEnd(text, enough, first.end);
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  return [
    ...(start > 0 ? [{ text: "…\u00a0", marked: false }] : []),
    ...markText(text.slice(start, end), inside),
    ...(end < text.length ? [{ text: "\u00a0…", marked: false }] : []),
  ];
}

/** All of `text`, marked where `ranges`, which are in order, say so. Ranges that overlap are marked as one. */
export function markText(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    const last = pieces.at(-1);
    const piece = text.slice(done, end);
    done = Math.max(done, end);
    if (piece === "") return;
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + piece, marked };
    else pieces.push({ text: piece, marked });
  };
  for (const { start, end } of ranges) {
    if (start > done) add(start, false);
    if (end > done) add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** Where the word after the space nearest to `at` begins, but not after `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** Where the word before the space nearest to `at` ends, but not before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  return Math.max(limit, text.lastIndexOf(" ", at));
}
