// A chunk of postings holds lists in the order of their keys, column after column, so
// that like stands beside like and packs well:
//
//   number of lists · keys · counts · rows · blocks · tags · offsets
//
// Each column begins with its length in bytes. In each list of a chunk
//   row      minus the row before it
//   block    minus the block before it in the same row, else as it is
//   tag      only for the first mention in a block, see section-code.ts
//   offset   minus the offset before it in the same block, else as it is
// A list goes on in the next chunk only when it alone would overfill one; there it
// starts afresh.

/** The columns that have a value for each mention or block, in the order in which they are written. */
export const POSTING_COLUMNS = ["rows", "blocks", "tags", "offsets"] as const;

/** One thing for each column. */
export type PostingColumns<T> = Readonly<Record<(typeof POSTING_COLUMNS)[number], T>>;
