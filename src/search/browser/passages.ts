import { labelPlace } from "../../decision/place-label.ts";
import type { Block } from "../../phrase-index/block.ts";
import type { Mentions } from "../../phrase-index/mentions.ts";
import { readWords } from "../../phrase-index/words.ts";
import { cutExcerpt, markText, type Piece, type TextRange } from "./excerpt.ts";

/** A place in a decision that a result links to. */
export interface Passage {
  readonly anchor: string;
  /** `Paragraph 14`. */
  readonly label: string;
  readonly excerpt: readonly Piece[];
  /** Which mention of its decision comes first in it, counted from 1; absent where there are only words. */
  readonly mention?: number;
}

/** A part of a decision that has an address of its own. */
export type CardBlock = Pick<Block, "anchor" | "text">;

/** What a card says of the text of a decision. */
export interface CardText {
  /** Matches marked; empty where the decision has no summary. */
  readonly summary: readonly Piece[];
  /** The best places below the summary, in reading order. */
  readonly passages: readonly Passage[];
}

/** A place that matched: a block, and ranges of words in it. */
export interface Match {
  readonly block: CardBlock;
  readonly ranges: readonly TextRange[];
  /** How well it answers the search: more is better. */
  readonly weight: number;
  readonly mention?: number;
}

/** More would hide the next decision on the list. */
const PASSAGES = 3;

/** The text of a card from the matches of its decision, in reading order. */
export function readCardText(blocks: readonly CardBlock[], matches: readonly Match[]): CardText {
  const summary = blocks.find(({ anchor }) => anchor === "summary");
  const inSummary = matches.filter(({ block }) => block === summary).flatMap(({ ranges }) => ranges);
  const below = matches.filter(({ block }) => block !== summary);
  const best = new Set(below.toSorted((a, b) => b.weight - a.weight).slice(0, PASSAGES));
  return {
    summary: summary ? markText(summary.text, inSummary) : [],
    passages: below
      .filter((match) => best.has(match))
      .map(({ block, ranges, mention }) => ({
        anchor: block.anchor,
        label: labelPlace(block.anchor),
        excerpt: cutExcerpt(block.text, ranges),
        ...(mention !== undefined && { mention }),
      })),
  };
}

/** Where mentions number `from` up to `to` stand, all of them of the decision that `blocks` is. */
export function matchMentions(
  blocks: readonly Block[],
  mentions: Mentions,
  from: number,
  to: number,
): readonly Match[] {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return [...Map.groupBy(numbers, (mention) => mentions.blocks[mention] ?? 0)].flatMap(([place, own]) => {
    const block = blocks[place];
    if (!block) return [];
    const words = readWords(block.text);
    const ranges = own.map((mention) => {
      const offset = mentions.offsets[mention] ?? 0;
      const last = offset + (mentions.lengths[mention] ?? 1) - 1;
      return { start: words[offset]?.start ?? 0, end: words[last]?.end ?? 0 };
    });
    return [{ block, ranges, weight: own.length, mention: (own[0] ?? from) - from + 1 }];
  });
}
