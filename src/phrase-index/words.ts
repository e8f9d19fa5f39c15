/** A word of a text, in the form in which it is indexed and compared. */
export interface Word {
  /** Lower case, compatibility forms resolved, apostrophes straight: `o'brien`. */
  readonly text: string;
  /** Offset of its first character in the original text, in UTF-16 units. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

// Yes: "plan", "26A", "o'brien", "1066". No: the quotes of 'plan', the hyphen of "well-being".
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const TYPOGRAPHIC_APOSTROPHE = /[\u2018\u2019\u201b\u02bc]/gu;

// What may combine with the character before it: marks, and the vowels and finals of Hangul.
const PIECE = /\P{M}[\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no normalising.
const ASCII = /^[\x00-\x7f]*$/u;

/**
 * The words of `text` in order. A word is a run of letters and digits with inner
 * apostrophes; hyphens, dashes and all else separate words. Nothing is stemmed and
 * no word is left out. Index and query are both read by this function.
 *
 *     readWords("The child’s well-being")
 *     // the, child's, well, being
 */
export function readWords(text: string): Word[] {
  const { normal, pieces } = normalise(text);
  const words: Word[] = [];
  for (const match of normal.matchAll(WORD)) {
    const first = match.index;
    const last = first + match[0].length - 1;
    words.push({
      text: match[0].toLowerCase(),
      start: pieces?.[first]?.start ?? first,
      end: pieces?.[last]?.end ?? last + 1,
    });
  }
  return words;
}

/** A part of the original that was normalised by itself. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

interface NormalText {
  readonly normal: string;
  /** The piece that each UTF-16 unit of `normal` comes from; absent when the two texts have the same offsets. */
  readonly pieces?: readonly Piece[];
}

function normalise(text: string): NormalText {
  if (ASCII.test(text)) return { normal: text };
  const straight = text.replace(TYPOGRAPHIC_APOSTROPHE, "'");
  if (straight.normalize("NFKC") === straight) return { normal: straight };
  return normalisePieces(straight);
}

function normalisePieces(text: string): NormalText {
  const pieces: Piece[] = [];
  let normal = "";
  for (const { 0: original, index } of text.matchAll(PIECE)) {
    const piece = { start: index, end: index + original.length };
    const form = original.normalize("NFKC");
    normal += form;
    for (let unit = 0; unit < form.length; unit += 1) pieces.push(piece);
  }
  return { normal, pieces };
}
