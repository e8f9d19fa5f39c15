import { createByteReader } from "./bytes.ts";
import { codeMentions, createMentionOdds } from "./code-mentions.ts";
import { readKey } from "./front-coding.ts";
import { createMentions, type Mentions } from "./mentions.ts";
import { createNumberReader } from "./number-coder.ts";

/**
 * The mentions of each list of a chunk whose key `isWanted`; such keys must stand
 * together, as those of one prefix do. `wordCount` is the length of each mention.
 * Throws a `RangeError` when `bytes` are no whole chunk.
 */
export function readPostings(
  bytes: Uint8Array,
  isWanted: (key: string) => boolean,
  wordCount: number,
): Mentions[] {
  const { reader, lists, keys, counts } = openChunk(bytes);
  const code = createNumberReader(reader.readRest());
  const odds = createMentionOdds();
  const found: Mentions[] = [];
  let key = "";
  for (let list = 0; list < lists; list += 1) {
    key = readKey(keys, key);
    const count = counts.readNumber();
    if (!isWanted(key) && found.length > 0) break;
    // Lists before are read too, for the odds of this one were learnt from them.
    const mentions = createMentions(count);
    codeMentions(code, odds, mentions, count);
    if (!isWanted(key)) continue;
    mentions.lengths.fill(wordCount);
    found.push(mentions);
  }
  return found;
}

/** The keys of a chunk with how many mentions each has in it. Throws a `RangeError` when `bytes` are no whole chunk. */
export function readKeyCounts(bytes: Uint8Array): readonly (readonly [key: string, count: number])[] {
  const { lists, keys, counts } = openChunk(bytes);
  let key = "";
  return Array.from({ length: lists }, () => {
    key = readKey(keys, key);
    return [key, counts.readNumber()] as const;
  });
}

function openChunk(bytes: Uint8Array) {
  const reader = createByteReader(bytes);
  const lists = reader.readNumber();
  const [keys, counts] = [reader.readPart(reader.readNumber()), reader.readPart(reader.readNumber())];
  return { reader, lists, keys, counts };
}
