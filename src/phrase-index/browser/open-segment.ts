import type { Directory, DirectorySegment } from "../directory.ts";
import type { FileStore } from "./file-store.ts";
import { createSegmentLists, type SegmentLists } from "./segment-lists.ts";
import { createTextStore, type TextStore } from "./text-store.ts";

/** A segment with what reads it. */
export interface OpenSegment {
  readonly directory: DirectorySegment;
  /** In the catalogue. */
  readonly firstRow: number;
  readonly lists: SegmentLists;
  readonly texts: TextStore;
}

/** The segments of a directory, none of whose lists are loaded yet. */
export function openSegments({ segments }: Directory, files: FileStore): readonly OpenSegment[] {
  let firstRow = 0;
  return segments.map((directory) => {
    const lists = createSegmentLists(directory, files);
    const segment = { directory, firstRow, lists, texts: createTextStore(directory, files) };
    firstRow += directory.rows;
    return segment;
  });
}
