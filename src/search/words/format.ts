/**
 * The version of what is handed to Pagefind. A page and an index of two versions do not
 * understand each other, so each change of what is indexed of the same decisions, and
 * each new version of Pagefind, counts it up.
 */
export const WORDS_VERSION = 1;

/** The one file with a fixed name. */
export const WORDS_ENTRY_FILE = "entry.json";

/** What the entry file holds, as JSON. */
export interface WordsEntry {
  readonly version: number;
  /** `hashIds` of the ids of all decisions, in the order of the catalogue. */
  readonly decisions: string;
  /** In the order of the catalogue: rows of a segment follow those of the one before. */
  readonly segments: readonly WordsSegment[];
}

/** A bundle of Pagefind, in a folder of its own beside the entry file. */
export interface WordsSegment {
  /** Its folder, named by a hash of what is in it. */
  readonly name: string;
  readonly rows: number;
}

/** What Pagefind sorts by: the row of a decision in its segment. */
export const ROW_SORT = "row";

/** Folder of the index in the built site. */
export const WORDS_FOLDER = "words";
