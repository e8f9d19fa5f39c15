import { createByteWriter } from "../bytes.ts";
import { codeMentions, createMentionOdds, type ListColumns } from "../code-mentions.ts";
import { writeKey } from "../front-coding.ts";
import { createNumberWriter } from "../number-coder.ts";
import { createNumberList } from "./number-list.ts";

/** A chunk as it is handed over. */
export interface PostingChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly firstKey: string;
  readonly lastKey: string;
  /** The first list goes on from the chunk before. */
  readonly continues: boolean;
}

/** Takes lists in the order of their keys and hands over chunks as they fill. */
export interface PostingWriter {
  readonly startList: (key: string) => void;
  /** Mentions of a list come in order of row, block and offset, each once. */
  readonly add: (row: number, block: number, tag: number, offset: number) => void;
  readonly endList: () => void;
  /** Hands over what is left. */
  readonly finish: () => void;
}

/** What a mention usually takes. What it takes indeed is known only when it is written. */
const MENTION_BYTES = 2;

/** A list as long as so many chunks is divided, for the memory's sake. */
const LONGEST_LIST = 8;

/**
 * A writer of chunks of about `target` bytes. A longer list has a chunk of its own, so
 * that reading a list takes one file; only the longest ones are divided.
 */
export function createPostingWriter(target: number, onChunk: (chunk: PostingChunk) => void): PostingWriter {
  const chunk = createChunkBuilder(onChunk);
  const [rows, blocks, tags, offsets] = [
    createNumberList(),
    createNumberList(),
    createNumberList(),
    createNumberList(),
  ];
  let key = "";
  const moveToChunk = () => {
    const count = rows.length();
    if (chunk.length() > 0 && chunk.length() + count * MENTION_BYTES > target) chunk.flush();
    const columns = { rows: rows.view(), blocks: blocks.view(), tags: tags.view(), offsets: offsets.view() };
    chunk.append(key, columns, count);
    for (const column of [rows, blocks, tags, offsets]) column.clear();
  };
  return {
    startList: (next) => {
      key = next;
    },
    add: (row, block, tag, offset) => {
      rows.push(row);
      blocks.push(block);
      tags.push(tag);
      offsets.push(offset);
      if (rows.length() * MENTION_BYTES < target * LONGEST_LIST) return;
      moveToChunk();
      chunk.flush();
    },
    endList: () => {
      if (rows.length() > 0) moveToChunk();
    },
    finish: () => {
      if (chunk.length() > 0) chunk.flush();
    },
  };
}

function createChunkBuilder(onChunk: (chunk: PostingChunk) => void) {
  const [keys, counts] = [createByteWriter(), createByteWriter()];
  let [numbers, odds] = [createNumberWriter(), createMentionOdds()];
  let [lists, mentions] = [0, 0];
  let [firstKey, lastKey] = ["", ""];
  let keyBefore: string | undefined;
  return {
    length: () => keys.length() + mentions * MENTION_BYTES,
    append: (key: string, columns: ListColumns, count: number) => {
      if (lists === 0) firstKey = key;
      writeKey(keys, lists === 0 ? "" : lastKey, key);
      counts.writeNumber(count);
      codeMentions(numbers.code, odds, columns, count);
      lastKey = key;
      lists += 1;
      mentions += count;
    },
    flush: () => {
      const whole = createByteWriter(keys.length() + counts.length() + mentions * MENTION_BYTES);
      whole.writeNumber(lists);
      for (const column of [keys, counts]) {
        whole.writeNumber(column.length());
        whole.writeBytes(column.view());
        column.clear();
      }
      whole.writeBytes(numbers.finish());
      onChunk({ bytes: whole.toBytes(), firstKey, lastKey, continues: keyBefore === firstKey });
      [numbers, odds] = [createNumberWriter(), createMentionOdds()];
      [lists, mentions] = [0, 0];
      keyBefore = lastKey;
    },
  };
}
