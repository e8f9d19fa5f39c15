import { type ByteWriter, createByteWriter } from "../bytes.ts";
import { writeKey } from "../front-coding.ts";
import { POSTING_COLUMNS, type PostingColumns } from "../posting-columns.ts";

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

/**
 * A writer of chunks of about `target` bytes before compression. A list that fits
 * into one chunk is never divided, so that reading it takes one file.
 */
export function createPostingWriter(target: number, onChunk: (chunk: PostingChunk) => void): PostingWriter {
  const chunk = createChunkBuilder(onChunk);
  const list = createColumns();
  let [key, count, lastRow, lastBlock, lastOffset] = ["", 0, 0, 0, 0];
  const moveToChunk = () => {
    if (chunk.length() > 0 && chunk.length() + columnsLength(list) > target) chunk.flush();
    chunk.append(key, count, list);
    for (const name of POSTING_COLUMNS) list[name].clear();
    count = 0;
    lastRow = 0;
  };
  const add = (row: number, block: number, tag: number, offset: number) => {
    const sameRow = count > 0 && row === lastRow;
    const sameBlock = sameRow && block === lastBlock;
    list.rows.writeNumber(row - lastRow);
    list.blocks.writeNumber(sameRow ? block - lastBlock : block);
    if (!sameBlock) list.tags.writeNumber(tag);
    list.offsets.writeNumber(sameBlock ? offset - lastOffset : offset);
    lastRow = row;
    lastBlock = block;
    lastOffset = offset;
    count += 1;
    if (columnsLength(list) < target) return;
    moveToChunk();
    chunk.flush();
  };
  return {
    startList: (next) => {
      key = next;
    },
    add,
    endList: () => {
      if (count > 0) moveToChunk();
    },
    finish: () => {
      if (chunk.length() > 0) chunk.flush();
    },
  };
}

function createColumns(): PostingColumns<ByteWriter> {
  return {
    rows: createByteWriter(),
    blocks: createByteWriter(),
    tags: createByteWriter(),
    offsets: createByteWriter(),
  };
}

function columnsLength({ rows, blocks, tags, offsets }: PostingColumns<ByteWriter>): number {
  return rows.length() + blocks.length() + tags.length() + offsets.length();
}

function createChunkBuilder(onChunk: (chunk: PostingChunk) => void) {
  const keys = createByteWriter();
  const counts = createByteWriter();
  const columns = createColumns();
  const whole = createByteWriter();
  let lists = 0;
  let [firstKey, lastKey] = ["", ""];
  let keyBefore: string | undefined;
  return {
    length: () => keys.length() + counts.length() + columnsLength(columns),
    append: (key: string, count: number, list: PostingColumns<ByteWriter>) => {
      if (lists === 0) firstKey = key;
      writeKey(keys, lists === 0 ? "" : lastKey, key);
      counts.writeNumber(count);
      for (const name of POSTING_COLUMNS) columns[name].writeBytes(list[name].view());
      lastKey = key;
      lists += 1;
    },
    flush: () => {
      whole.writeNumber(lists);
      for (const column of [keys, counts, ...POSTING_COLUMNS.map((name) => columns[name])]) {
        whole.writeNumber(column.length());
        whole.writeBytes(column.view());
        column.clear();
      }
      onChunk({ bytes: whole.toBytes(), firstKey, lastKey, continues: keyBefore === firstKey });
      whole.clear();
      keyBefore = lastKey;
      lists = 0;
    },
  };
}
