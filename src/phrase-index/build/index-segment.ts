import { createHash } from "node:crypto";
import type { CatalogueEntry } from "../catalogue.ts";
import { type DirectorySegment, type KeyChunk, type TextChunk, writeKeyPage } from "../directory.ts";
import { type ListKind, PAGE_CHUNKS } from "../format.ts";
import { separateKeys } from "../front-coding.ts";
import { blockTag } from "../section-code.ts";
import { formatBlocks } from "../text-chunk.ts";
import { compress } from "./compress.ts";
import { createPostingWriter, type PostingWriter } from "./posting-writer.ts";
import type { IndexedDecision } from "./read-decision.ts";
import { createSegmentWords } from "./segment-words.ts";

/** Takes a file of the index; `path` is `words-0.bin` or the like. */
export type WriteFile = (path: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** What the directory and the catalogue need of a finished segment. */
export interface IndexedSegment {
  /** Its name is a hash of its files. */
  readonly directory: DirectorySegment;
  readonly entries: readonly CatalogueEntry[];
  /** Of all its files. */
  readonly bytes: number;
}

/** Bytes of chunks before compression. */
export interface ChunkBytes {
  /** As written. Smaller ones cost a reader less, larger ones make fewer files. */
  readonly lists: number;
  /** A chunk holds whole decisions: some four of the usual length. */
  readonly texts: number;
}

const CHUNK_BYTES: ChunkBytes = { lists: 6_144, texts: 65_536 };

/**
 * Indexes the decisions of a segment, which come in the order of their rows, and hands
 * over its files one by one.
 */
export async function indexSegment(
  decisions: AsyncIterable<IndexedDecision> | Iterable<IndexedDecision>,
  writeFile: WriteFile,
  chunkBytes: ChunkBytes = CHUNK_BYTES,
): Promise<IndexedSegment> {
  const hash = createHash("sha256");
  let total = 0;
  const packPage = (path: string, bytes: Uint8Array) => {
    const packed = compress(bytes);
    writeFile(path, packed);
    total += packed.length;
    return packed.length;
  };
  const pack = (path: string, bytes: Uint8Array) => {
    // Of what is packed, not of the pack, for that may differ between processors, as
    // may the sizes in a page of keys, in which nothing else could differ.
    hash.update(bytes);
    return packPage(path, bytes);
  };
  const segmentWords = createSegmentWords();
  const texts = createTextWriter(pack, chunkBytes.texts);
  const entries: CatalogueEntry[] = [];
  for await (const { entry, blocks } of decisions) {
    const row = entries.length;
    entries.push(entry);
    texts.add(row, formatBlocks(blocks));
    for (const [block, { section, lead, text }] of blocks.entries()) {
      segmentWords.addBlock(row, block, blockTag(section, lead), text);
    }
  }
  texts.finish();
  const words = createKeyChunks("words", pack, chunkBytes.lists);
  const pairs = createKeyChunks("pairs", pack, chunkBytes.lists);
  segmentWords.write(words.writer, pairs.writer);
  const directory = {
    name: hash.digest("hex").slice(0, 16),
    rows: entries.length,
    wordTotal: segmentWords.total(),
    words: writePages("words", words.chunks, packPage),
    pairs: writePages("pairs", pairs.chunks, packPage),
    texts: texts.chunks,
  };
  return { directory, entries, bytes: total };
}

type Pack = (path: string, bytes: Uint8Array) => number;

/** Writes the pages that tell of `chunks`. */
function writePages(kind: ListKind, chunks: readonly KeyChunk[], pack: Pack): readonly KeyChunk[] {
  const pages: KeyChunk[] = [];
  for (let first = 0; first < chunks.length; first += PAGE_CHUNKS) {
    const page = chunks.slice(first, first + PAGE_CHUNKS);
    const { separator = "", continues = false } = page[0] ?? {};
    pages.push({ separator, continues, size: pack(`${kind}-keys-${pages.length}.bin`, writeKeyPage(page)) });
  }
  return pages;
}

function createKeyChunks(
  kind: ListKind,
  pack: Pack,
  chunkBytes: number,
): { writer: PostingWriter; chunks: readonly KeyChunk[] } {
  const chunks: KeyChunk[] = [];
  let lastKey = "";
  const writer = createPostingWriter(chunkBytes, ({ bytes, firstKey, lastKey: last, continues }) => {
    const size = pack(`${kind}-${chunks.length}.bin`, bytes);
    const separator = continues ? firstKey : separateKeys(lastKey, firstKey);
    chunks.push({ separator, continues, size });
    lastKey = last;
  });
  return { writer, chunks };
}

function createTextWriter(pack: Pack, chunkBytes: number) {
  const encoder = new TextEncoder();
  const chunks: TextChunk[] = [];
  let pending: string[] = [];
  let length = 0;
  let firstRow = 0;
  const flush = () => {
    const size = pack(`texts-${chunks.length}.bin`, encoder.encode(`[${pending.join(",")}]`));
    chunks.push({ firstRow, size });
    pending = [];
    length = 0;
  };
  return {
    chunks,
    add: (row: number, text: string) => {
      if (length > 0 && length + text.length > chunkBytes) flush();
      if (length === 0) firstRow = row;
      pending.push(text);
      length += text.length;
    },
    finish: () => {
      if (pending.length > 0) flush();
    },
  };
}
