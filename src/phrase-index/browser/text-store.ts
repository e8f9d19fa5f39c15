import type { Block } from "../block.ts";
import type { DirectorySegment, TextChunk } from "../directory.ts";
import { chunkPath } from "../format.ts";
import { readTextChunk } from "../text-chunk.ts";
import type { FileStore } from "./file-store.ts";
import { orDamaged, PhraseIndexError } from "./index-error.ts";

/** The texts of a segment's decisions. */
export interface TextStore {
  /** The blocks of the decision at `row` of the segment, in order. */
  readonly read: (row: number, signal?: AbortSignal) => Promise<readonly Block[]>;
  /** The file that holds the decision at `row`, with its compressed size. */
  readonly locate: (row: number) => { readonly path: string; readonly size: number };
}

export function createTextStore(segment: DirectorySegment, files: FileStore): TextStore {
  const pathOf = (chunk: number) => chunkPath(segment.name, "texts", chunk);
  const read = async (row: number, signal?: AbortSignal) => {
    const chunk = findChunk(segment.texts, row);
    const bytes = await files.read(pathOf(chunk), signal);
    const decisions = orDamaged(pathOf(chunk), () => readTextChunk(bytes));
    const blocks = decisions[row - (segment.texts[chunk]?.firstRow ?? 0)];
    if (!blocks) throw new PhraseIndexError("damaged", pathOf(chunk));
    return blocks;
  };
  const locate = (row: number) => {
    const chunk = findChunk(segment.texts, row);
    return { path: pathOf(chunk), size: segment.texts[chunk]?.size ?? 0 };
  };
  return { read, locate };
}

/** The last chunk that begins at or before `row`. */
function findChunk(chunks: readonly TextChunk[], row: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
