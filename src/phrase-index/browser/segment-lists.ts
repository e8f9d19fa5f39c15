import type { DirectorySegment } from "../directory.ts";
import { chunkPath, pairKey } from "../format.ts";
import { type Mentions, mergeMentions } from "../mentions.ts";
import { readPostings } from "../read-postings.ts";
import type { FileStore } from "./file-store.ts";
import { PhraseIndexError } from "./index-error.ts";
import { findChunks, isInRange, type KeyRange } from "./key-range.ts";

/** A list, or several, to be read from a segment: those of single words or those of word pairs. */
export interface ListRequest extends KeyRange {
  readonly kind: "words" | "pairs";
}

/** The lists of one segment. */
export interface SegmentLists {
  /** The files that must be read for a request, with their compressed sizes. */
  readonly locate: (request: ListRequest) => readonly ListFile[];
  /** Where the word or pair stands, or any of those with the prefix. */
  readonly read: (request: ListRequest, signal?: AbortSignal) => Promise<Mentions>;
}

export interface ListFile {
  readonly path: string;
  readonly size: number;
}

/** The list of a word, or those of all words that begin with it. */
export function wordRequest(text: string, prefix: boolean): ListRequest {
  return { kind: "words", text, prefix };
}

/** The list of two words in a row; `prefix` is about the second. */
export function pairRequest(first: string, second: string, prefix: boolean): ListRequest {
  return { kind: "pairs", text: pairKey(first, second), prefix };
}

export function createSegmentLists(segment: DirectorySegment, files: FileStore): SegmentLists {
  const locate = (request: ListRequest) => {
    const chunks = segment[request.kind];
    const { first, end } = findChunks(chunks, request);
    return chunks.slice(first, end).map(({ size }, index) => ({
      path: chunkPath(segment.name, request.kind, first + index),
      size,
    }));
  };
  const read = async (request: ListRequest, signal?: AbortSignal) => {
    const wordCount = request.kind === "pairs" ? 2 : 1;
    const lists = await Promise.all(
      locate(request).map(async ({ path }) =>
        readChunk(path, await files.read(path, signal), request, wordCount),
      ),
    );
    return mergeMentions(lists.flat());
  };
  return { locate, read };
}

function readChunk(path: string, bytes: Uint8Array, range: KeyRange, wordCount: number): Mentions[] {
  try {
    return readPostings(bytes, (key) => isInRange(range, key), wordCount);
  } catch (cause) {
    throw new PhraseIndexError("damaged", path, { cause });
  }
}
