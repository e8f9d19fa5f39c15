import { commonPrefixLength, foldWord } from "../words/browser/fold-word.ts";
import type { Block } from "./blocks.ts";
import type { Query } from "./query.ts";

/** A run of words in one block that matched: a phrase, or a single word. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Which word of the query it is; 0 for a phrase. */
  readonly term: number;
}

/**
 * Where `query` occurs in a block. Words are where Pagefind found them. It gives
 * only the first place of a phrase, so phrases are looked up in the text: exact
 * words, any case, accent and punctuation.
 */
export function findMentions(
  query: Query,
  words: readonly string[],
  block: Block,
  locations: readonly number[],
): readonly Mention[] {
  if (query.kind === "words") return findWords(query.words.map(foldWord), words, block, locations);
  const phrase = query.kind === "phrase" ? query.words : splitReference(query);
  return phrase.length === 0 ? [] : findPhrase(phrase.map(foldWord), words, block);
}

/** Pagefind's own place for a phrase, for pages that have it in other word forms only. */
export function findOtherForm(block: Block, locations: readonly number[]): readonly Mention[] {
  const inside = locations.filter((location) => isInside(block, location));
  const [first] = inside;
  return first === undefined ? [] : [{ start: first, end: first + inside.length, term: 0 }];
}

function findWords(
  terms: readonly string[],
  words: readonly string[],
  block: Block,
  locations: readonly number[],
): readonly Mention[] {
  return locations
    .filter((location) => isInside(block, location))
    .map((start) => ({ start, end: start + 1, term: nearestTerm(terms, foldWord(words[start] ?? "")) }));
}

function findPhrase(phrase: readonly string[], words: readonly string[], block: Block): readonly Mention[] {
  const folded = words.slice(block.start, block.end).map(foldWord);
  const mentions: Mention[] = [];
  for (let index = 0; index + phrase.length <= folded.length; index += 1) {
    if (phrase.every((word, offset) => folded[index + offset] === word)) {
      const start = block.start + index;
      mentions.push({ start, end: start + phrase.length, term: 0 });
      index += phrase.length - 1;
    }
  }
  return mentions;
}

/** The word of the query that `word` begins most like: Pagefind does not say which one it matched. */
function nearestTerm(terms: readonly string[], word: string): number {
  const likeness = terms.map((term) => commonPrefixLength(term, word));
  return likeness.indexOf(Math.max(...likeness));
}

function splitReference(query: Query): readonly string[] {
  return query.kind === "reference" ? query.reference.printed.split(" ") : [];
}

function isInside({ start, end }: Block, location: number): boolean {
  return location >= start && location < end;
}
