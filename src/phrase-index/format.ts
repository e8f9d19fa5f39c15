/**
 * The version of everything the index writes. A page and an index of two versions do
 * not understand each other, so each change of the bytes for the same decisions, the
 * rules of `words.ts` included, counts it up.
 */
export const FORMAT_VERSION = 2;

/** The one file with a fixed name: it names the version and the directory. */
export const ENTRY_FILE = "entry.json";

/** Folder of the index in the built site. */
export const PHRASE_INDEX_FOLDER = "phrase-index";

/** Folder of this version's files, beside the entry file. */
export const VERSION_FOLDER = `v${FORMAT_VERSION}`;

/** What the entry file holds, as JSON. */
export interface Entry {
  readonly version: number;
  /** What is where; named by a hash that changes with any decision. */
  readonly directory: NamedFile;
  /** The facets of all decisions. */
  readonly catalogue: NamedFile;
  /** Their references and ids. */
  readonly ids: NamedFile;
}

/** A file as it is on the server. */
export interface NamedFile {
  /** From the folder of the entry file: `v2/directory-0a1b2c3d4e5f6a7b.bin`. */
  readonly path: string;
  /** Compressed, in bytes. */
  readonly size: number;
}

/** Lists of single words, or of two words that follow each other. */
export type ListKind = "words" | "pairs";

/** Kinds of files in a segment's folder: lists, pages that tell which list is where, and texts. */
export type ChunkKind = ListKind | `${ListKind}-keys` | "texts";

/** So many chunks of lists share a page of keys, so that a chunk's number tells its page. */
export const PAGE_CHUNKS = 128;

/** The path of a segment's file from the entry file: `v2/0a1b2c3d4e5f/pairs-12.bin`. */
export function chunkPath(segmentName: string, kind: ChunkKind, index: number): string {
  return `${VERSION_FOLDER}/${segmentName}/${kind}-${index}.bin`;
}

/** The key of a word pair. A space sorts before every character of a word, so pairs stay grouped by their first word. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** How an id is told from its reference: it is the same, the body's slug follows, or it is written out. */
export const ID_FORMS = { reference: 0, referenceAndBody: 1, other: 2 } as const;
