import { pairKey } from "../format.ts";
import { readWords } from "../words.ts";
import { sortByKey } from "./counting-sort.ts";
import { createNumberList } from "./number-list.ts";
import type { PostingWriter } from "./posting-writer.ts";

/** Collects the words of a segment and writes them as lists, at some 20 bytes of memory a word. */
export interface SegmentWords {
  /** Adds a block. Blocks come in the order of row and of `block`, their number in the decision. */
  readonly addBlock: (row: number, block: number, tag: number, text: string) => void;
  /** How many words have been added. */
  readonly total: () => number;
  /** Writes where each word stands to `words` and where each pair of words stands to `pairs`. Once only. */
  readonly write: (words: PostingWriter, pairs: PostingWriter) => void;
}

export function createSegmentWords(): SegmentWords {
  const numbers = new Map<string, number>();
  const tokens = createNumberList();
  const blockOf = createNumberList();
  const [rows, ordinals, tags, starts] = [
    createNumberList(),
    createNumberList(),
    createNumberList(),
    createNumberList(),
  ];
  const addBlock = (row: number, block: number, tag: number, text: string) => {
    starts.push(tokens.length());
    for (const word of readWords(text)) {
      const number = numbers.get(word.text) ?? numbers.size;
      if (number === numbers.size) numbers.set(word.text, number);
      tokens.push(number);
      blockOf.push(rows.length());
    }
    rows.push(row);
    ordinals.push(block);
    tags.push(tag);
  };
  const write = (words: PostingWriter, pairs: PostingWriter) => {
    const columns = {
      blockOf: blockOf.view(),
      rows: rows.view(),
      ordinals: ordinals.view(),
      tags: tags.view(),
      starts: starts.view(),
    };
    const vocabulary = [...numbers.keys()].sort();
    writeLists(
      { vocabulary, ranks: rankTokens(tokens.view(), numbers, vocabulary), ...columns },
      words,
      pairs,
    );
  };
  return { addBlock, total: tokens.length, write };
}

/** A segment whose words are numbered in their order. */
interface RankedSegment {
  readonly vocabulary: readonly string[];
  /** The number of the word at each place of the segment. */
  readonly ranks: Uint32Array;
  /** The block of each place. */
  readonly blockOf: Uint32Array;
  /** Of each block: its decision, its number there, its tag, the place of its first word. */
  readonly rows: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly tags: Uint32Array;
  readonly starts: Uint32Array;
}

/** Numbers the words by their order, in place. */
function rankTokens(
  tokens: Uint32Array,
  numbers: ReadonlyMap<string, number>,
  vocabulary: readonly string[],
): Uint32Array {
  const rankOf = new Uint32Array(vocabulary.length);
  for (const [rank, word] of vocabulary.entries()) rankOf[numbers.get(word) ?? 0] = rank;
  for (let place = 0; place < tokens.length; place += 1) tokens[place] = rankOf[tokens[place] ?? 0] ?? 0;
  return tokens;
}

function writeLists(segment: RankedSegment, words: PostingWriter, pairs: PostingWriter): void {
  const { vocabulary, ranks, blockOf, starts } = segment;
  const rankAt = (place: number) => ranks[place] ?? 0;
  const wordAt = (place: number) => vocabulary[rankAt(place)] ?? "";
  // Two lists of places take turns, since they are the most that memory is needed for.
  const [inText, byWord] = [new Uint32Array(ranks.length), new Uint32Array(ranks.length)];
  for (let place = 0; place < ranks.length; place += 1) inText[place] = place;
  sortByKey(inText, ranks, vocabulary.length, byWord);
  writeGroups(segment, words, byWord, { numberOf: rankAt, keyOf: wordAt });
  // The places before those, in the order of the word that follows, become pairs when
  // they are sorted by their own word, which keeps that order among equals.
  let count = 0;
  for (let index = 0; index < byWord.length; index += 1) {
    const place = byWord[index] ?? 0;
    if (place === starts[blockOf[place] ?? 0]) continue;
    byWord[count] = place - 1;
    count += 1;
  }
  sortByKey(byWord.subarray(0, count), ranks, vocabulary.length, inText);
  writeGroups(segment, pairs, inText.subarray(0, count), {
    numberOf: (place) => rankAt(place) * vocabulary.length + rankAt(place + 1),
    keyOf: (place) => pairKey(wordAt(place), wordAt(place + 1)),
  });
}

/** What the places of one list have in common: a number that is cheap to compare, and the list's key. */
interface Group {
  readonly numberOf: (place: number) => number;
  readonly keyOf: (place: number) => string;
}

/** Writes one list for each run of places of one group. */
function writeGroups(
  { blockOf, rows, ordinals, tags, starts }: RankedSegment,
  writer: PostingWriter,
  places: Uint32Array,
  group: Group,
): void {
  let number: number | undefined;
  for (const place of places) {
    if (group.numberOf(place) !== number) {
      if (number !== undefined) writer.endList();
      writer.startList(group.keyOf(place));
      number = group.numberOf(place);
    }
    const block = blockOf[place] ?? 0;
    writer.add(rows[block] ?? 0, ordinals[block] ?? 0, tags[block] ?? 0, place - (starts[block] ?? 0));
  }
  if (number !== undefined) writer.endList();
  writer.finish();
}
