import { type DirectorySegment, type KeyChunk, readKeyPage } from "../directory.ts";
import { chunkPath, type ListKind, PAGE_CHUNKS, pairKey } from "../format.ts";
import { type Mentions, mergeMentions } from "../mentions.ts";
import { readKeyCounts, readPostings } from "../read-postings.ts";
import type { FileStore } from "./file-store.ts";
import { orDamaged } from "./index-error.ts";
import { findChunks, isInRange, type KeyRange } from "./key-range.ts";

/** A list, or several, to be read from a segment: those of single words or those of word pairs. */
export interface ListRequest extends KeyRange {
  readonly kind: ListKind;
}

/** The lists of one segment. */
export interface SegmentLists {
  /** The files that must be read for a request, with their compressed sizes; loads the pages that tell. */
  readonly locate: (request: ListRequest, signal?: AbortSignal) => Promise<readonly ListFile[]>;
  /** Where the word or pair stands, or any of those with the prefix. */
  readonly read: (request: ListRequest, signal?: AbortSignal) => Promise<Mentions>;
  /** The keys of a request with how many mentions each has; the files are those of `read`. */
  readonly readCounts: (request: ListRequest, signal?: AbortSignal) => Promise<ReadonlyMap<string, number>>;
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
  const locate = async (request: ListRequest, signal?: AbortSignal) => {
    const { kind } = request;
    const pages = findChunks(segment[kind], request);
    const loading: Promise<KeyChunk[]>[] = [];
    for (let page = pages.first; page < pages.end; page += 1) {
      const path = chunkPath(segment.name, `${kind}-keys`, page);
      loading.push(files.read(path, signal).then((bytes) => orDamaged(path, () => readKeyPage(bytes))));
    }
    const chunks = (await Promise.all(loading)).flat();
    const { first, end } = findChunks(chunks, request);
    const number = pages.first * PAGE_CHUNKS + first;
    return chunks.slice(first, end).map(({ size }, index) => ({
      path: chunkPath(segment.name, kind, number + index),
      size,
    }));
  };
  const read = async (request: ListRequest, signal?: AbortSignal) => {
    const wordCount = request.kind === "pairs" ? 2 : 1;
    const isWanted = (key: string) => isInRange(request, key);
    const lists = await Promise.all(
      (await locate(request, signal)).map(async ({ path }) => {
        const bytes = await files.read(path, signal);
        return orDamaged(path, () => readPostings(bytes, isWanted, wordCount));
      }),
    );
    return mergeMentions(lists.flat());
  };
  const readCounts = async (request: ListRequest, signal?: AbortSignal) => {
    const chunks = await Promise.all(
      (await locate(request, signal)).map(async ({ path }) => {
        const bytes = await files.read(path, signal);
        return orDamaged(path, () => readKeyCounts(bytes));
      }),
    );
    const counts = new Map<string, number>();
    // A long list goes on in the next chunk.
    for (const [key, count] of chunks.flat()) {
      if (isInRange(request, key)) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return counts;
  };
  return { locate, read, readCounts };
}
