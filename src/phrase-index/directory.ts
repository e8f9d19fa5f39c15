import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from "./bytes.ts";
import { FORMAT_VERSION } from "./format.ts";
import { readKey, writeKey } from "./front-coding.ts";

/** What a searcher must know before it can search: which segments there are and which file tells more. */
export interface Directory {
  /** Rows of a segment follow those of the one before. */
  readonly segments: readonly DirectorySegment[];
}

/** Whole years of decisions, indexed together. */
export interface DirectorySegment {
  /** Its folder, named by a hash of what is in it. */
  readonly name: string;
  readonly rows: number;
  /** How many words all its blocks have. */
  readonly wordTotal: number;
  /** Pages of keys, in the same form as the chunks that they tell of. */
  readonly words: readonly KeyChunk[];
  readonly pairs: readonly KeyChunk[];
  readonly texts: readonly TextChunk[];
}

/** A chunk of lists, or a page of such chunks. */
export interface KeyChunk {
  /** Sorts after every key of the chunk before and not after the first key of this one. */
  readonly separator: string;
  /** Its first list began in the chunk before. */
  readonly continues: boolean;
  /** Compressed, in bytes; from a directory rounded up to a multiple of 512. */
  readonly size: number;
}

/** A chunk of decision texts. */
export interface TextChunk {
  /** In the segment. */
  readonly firstRow: number;
  /** Compressed, in bytes; from a directory rounded up to a multiple of 512. */
  readonly size: number;
}

// Sizes serve estimates only, and whole ones would be a third of the directory.
const SIZE_UNIT = 512;

/** The bytes of a directory, before compression. */
export function writeDirectory(directory: Directory): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter();
  writer.writeNumber(FORMAT_VERSION);
  writer.writeNumber(directory.segments.length);
  for (const segment of directory.segments) {
    writer.writeText(segment.name);
    writer.writeNumber(segment.rows);
    writer.writeNumber(segment.wordTotal);
    writeKeyChunks(writer, segment.words);
    writeKeyChunks(writer, segment.pairs);
    writeTextChunks(writer, segment.texts);
  }
  return writer.toBytes();
}

/**
 * Reads a directory; `undefined` when it was written by another version. Throws a
 * `RangeError` when `bytes` end too soon.
 */
export function readDirectory(bytes: Uint8Array): Directory | undefined {
  const reader = createByteReader(bytes);
  if (reader.readNumber() !== FORMAT_VERSION) return undefined;
  return {
    segments: Array.from({ length: reader.readNumber() }, () => ({
      name: reader.readText(),
      rows: reader.readNumber(),
      wordTotal: reader.readNumber(),
      words: readKeyChunks(reader),
      pairs: readKeyChunks(reader),
      texts: readTextChunks(reader),
    })),
  };
}

/** The bytes of a page of keys, before compression: where each of at most `PAGE_CHUNKS` chunks begins. */
export function writeKeyPage(chunks: readonly KeyChunk[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter();
  writeKeyChunks(writer, chunks);
  return writer.toBytes();
}

/** Reads a page of keys. Throws a `RangeError` when `bytes` end too soon. */
export function readKeyPage(bytes: Uint8Array): KeyChunk[] {
  return readKeyChunks(createByteReader(bytes));
}

function writeKeyChunks(writer: ByteWriter, chunks: readonly KeyChunk[]): void {
  writer.writeNumber(chunks.length);
  let previous = "";
  for (const { separator } of chunks) {
    writeKey(writer, previous, separator);
    previous = separator;
  }
  for (const { continues } of chunks) writer.writeNumber(continues ? 1 : 0);
  for (const { size } of chunks) writer.writeNumber(Math.ceil(size / SIZE_UNIT));
}

function readKeyChunks(reader: ByteReader): KeyChunk[] {
  const count = reader.readNumber();
  let previous = "";
  const separators = Array.from({ length: count }, () => {
    previous = readKey(reader, previous);
    return previous;
  });
  const continuing = Array.from({ length: count }, () => reader.readNumber() === 1);
  return separators.map((separator, index) => ({
    separator,
    continues: continuing[index] ?? false,
    size: reader.readNumber() * SIZE_UNIT,
  }));
}

function writeTextChunks(writer: ByteWriter, chunks: readonly TextChunk[]): void {
  writer.writeNumber(chunks.length);
  let last = 0;
  for (const { firstRow } of chunks) {
    writer.writeNumber(firstRow - last);
    last = firstRow;
  }
  for (const { size } of chunks) writer.writeNumber(Math.ceil(size / SIZE_UNIT));
}

function readTextChunks(reader: ByteReader): TextChunk[] {
  const count = reader.readNumber();
  let firstRow = 0;
  const firstRows = Array.from({ length: count }, () => {
    firstRow += reader.readNumber();
    return firstRow;
  });
  return firstRows.map((row) => ({ firstRow: row, size: reader.readNumber() * SIZE_UNIT }));
}
