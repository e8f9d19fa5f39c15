import { hash } from "node:crypto";
import { writeDirectory } from "../directory.ts";
import { ENTRY_FILE, type Entry, FORMAT_VERSION, type NamedFile, VERSION_FOLDER } from "../format.ts";
import { compress } from "./compress.ts";
import type { IndexedSegment, WriteFile } from "./index-segment.ts";
import { writeCatalogue, writeIds } from "./write-catalogue.ts";

/**
 * Writes what holds the segments of an index together: catalogue, ids, directory and,
 * last, the entry file that names them. Paths are from the entry file's folder.
 */
export function assembleIndex(segments: readonly IndexedSegment[], writeFile: WriteFile): Entry {
  const entries = segments.flatMap((segment) => segment.entries);
  const write = (name: string, bytes: Uint8Array): NamedFile => {
    const packed = compress(bytes);
    const path = `${VERSION_FOLDER}/${name}-${hash("sha256", bytes).slice(0, 16)}.bin`;
    writeFile(path, packed);
    return { path, size: packed.length };
  };
  const entry = {
    version: FORMAT_VERSION,
    directory: write("directory", writeDirectory({ segments: segments.map(({ directory }) => directory) })),
    catalogue: write("catalogue", writeCatalogue(entries)),
    ids: write("ids", writeIds(entries)),
  };
  writeFile(ENTRY_FILE, new TextEncoder().encode(JSON.stringify(entry)));
  return entry;
}
