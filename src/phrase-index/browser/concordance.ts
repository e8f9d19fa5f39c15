import type { Block } from "../block.ts";
import type { Mentions } from "../mentions.ts";
import type { SearchSection } from "../section-code.ts";
import { readWords } from "../words.ts";

/** A mention with the words around it, as in the text. */
export interface ConcordanceLine {
  /** Of the decision, in the catalogue. */
  readonly row: number;
  /** Id of the paragraph, item or heading in its page. */
  readonly anchor: string;
  readonly section: SearchSection;
  /** The published number of its paragraph, where it has one. */
  readonly paragraph?: number;
  /** At most so many characters as asked for, cut between words; it ends where `phrase` begins. */
  readonly left: string;
  readonly phrase: string;
  /** It begins where `phrase` ends. */
  readonly right: string;
}

/**
 * The line of mention `index`, from the blocks of its decision, with at most `width`
 * characters on either side; `undefined` when the blocks have no such place, which
 * means that they are of another decision.
 */
export function concordanceLine(
  mentions: Mentions,
  index: number,
  blocks: readonly Block[],
  width: number,
): ConcordanceLine | undefined {
  const { row, block: place, offset, length } = mentionAt(mentions, index);
  const block = blocks[place];
  const words = readWords(block?.text ?? "");
  const [first, last] = [words[offset], words[offset + length - 1]];
  if (!block || !first || !last) return undefined;
  const { anchor, section, paragraph, text } = block;
  return {
    row,
    anchor,
    section,
    ...(paragraph !== undefined && { paragraph }),
    left: cutLeft(text.slice(0, first.start), width),
    phrase: text.slice(first.start, last.end),
    right: cutRight(text.slice(last.end), width),
  };
}

function mentionAt({ rows, blocks, offsets, lengths }: Mentions, index: number) {
  return {
    row: rows[index] ?? 0,
    block: blocks[index] ?? 0,
    offset: offsets[index] ?? 0,
    length: lengths[index] ?? 0,
  };
}

/** The end of `text`, from a space on, in at most `width` characters. */
export function cutLeft(text: string, width: number): string {
  if (text.length <= width) return text;
  const space = text.indexOf(" ", text.length - width - 1);
  return space === -1 ? "" : text.slice(space + 1);
}

/** The beginning of `text`, up to a space, in at most `width` characters. */
export function cutRight(text: string, width: number): string {
  if (text.length <= width) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(" ", width)));
}
