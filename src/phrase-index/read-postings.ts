import { type ByteReader, createByteReader } from "./bytes.ts";
import { readKey } from "./front-coding.ts";
import { createMentions, type Mentions } from "./mentions.ts";
import type { PostingColumns } from "./posting-columns.ts";

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
  const reader = createByteReader(bytes);
  const lists = reader.readNumber();
  const takeColumn = () => reader.readPart(reader.readNumber());
  const [keys, counts] = [takeColumn(), takeColumn()];
  const columns = { rows: takeColumn(), blocks: takeColumn(), tags: takeColumn(), offsets: takeColumn() };
  const found: Mentions[] = [];
  let key = "";
  for (let list = 0; list < lists; list += 1) {
    key = readKey(keys, key);
    const count = counts.readNumber();
    if (isWanted(key)) found.push(readMentions(columns, count, wordCount));
    else if (found.length > 0) break;
    else skipMentions(columns, count);
  }
  return found;
}

function readMentions(columns: PostingColumns<ByteReader>, count: number, wordCount: number): Mentions {
  const mentions = createMentions(count);
  let [row, block, tag, offset] = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [rowStep, blockStep] = [columns.rows.readNumber(), columns.blocks.readNumber()];
    const sameRow = index > 0 && rowStep === 0;
    const sameBlock = sameRow && blockStep === 0;
    row += rowStep;
    block = sameRow ? block + blockStep : blockStep;
    if (!sameBlock) tag = columns.tags.readNumber();
    offset = columns.offsets.readNumber() + (sameBlock ? offset : 0);
    mentions.rows[index] = row;
    mentions.blocks[index] = block;
    mentions.tags[index] = tag;
    mentions.offsets[index] = offset;
  }
  mentions.lengths.fill(wordCount);
  return mentions;
}

function skipMentions({ rows, blocks, tags, offsets }: PostingColumns<ByteReader>, count: number): void {
  let blockCount = 0;
  for (let index = 0; index < count; index += 1) {
    const [rowStep, blockStep] = [rows.readNumber(), blocks.readNumber()];
    if (index === 0 || rowStep > 0 || blockStep > 0) blockCount += 1;
  }
  tags.skipNumbers(blockCount);
  offsets.skipNumbers(count);
}
