import type { Block } from "../../../phrase-index/block.ts";
import { type Mentions, mentionsAt } from "../../../phrase-index/mentions.ts";
import { readWords, type Word } from "../../../phrase-index/words.ts";
import { rangeOf, type TextRun } from "./text-runs.ts";

/** A mention where it stands in the page. */
export interface PlacedMention {
  /** Id of its paragraph, item or heading. */
  readonly anchor: string;
  /** The element right around its first word. */
  readonly element: Element;
  readonly range: Range;
}

/** The page and the index hold different texts: one of them is of an earlier build. */
export class OtherTextError extends Error {
  constructor() {
    super("The index has another text than this page.");
    this.name = "OtherTextError";
  }
}

/**
 * Where the mentions of the decision at `row` stand in its page, in order.
 * @param blocks its text as indexed
 * @param runs its text as in the page
 */
export function placeMentions(
  mentions: Mentions,
  row: number,
  blocks: readonly Block[],
  runs: readonly TextRun[],
): readonly PlacedMention[] {
  const wordsOf = new Map<number, readonly Word[]>();
  const [first, end] = mentionsAt(mentions, row);
  return Array.from({ length: end - first }, (_, at) => {
    const { blocks: places, offsets, lengths } = mentions;
    const [place = 0, offset = 0, length = 1] = [
      places[first + at],
      offsets[first + at],
      lengths[first + at],
    ];
    const run = runs[place];
    const words = wordsOf.get(place) ?? readSameWords(blocks[place], run);
    wordsOf.set(place, words);
    const [from, to] = [words[offset], words[offset + length - 1]];
    if (!run || !from || !to) throw new OtherTextError();
    return placeRange(run, rangeOf(run, from.start, to.end));
  });
}

/** `range` as a mention in `run`. */
export function placeRange({ anchor }: TextRun, range: Range): PlacedMention {
  const { startContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) throw new OtherTextError();
  return { anchor, element, range };
}

/** The words of a run, which must be those of its block. */
function readSameWords(block: Block | undefined, run: TextRun | undefined): readonly Word[] {
  if (!block || !run || block.anchor !== run.anchor) throw new OtherTextError();
  const words = readWords(run.text);
  const indexed = readWords(block.text);
  const isSame = words.length === indexed.length && words.every(({ text }, at) => text === indexed[at]?.text);
  if (!isSame) throw new OtherTextError();
  return words;
}
