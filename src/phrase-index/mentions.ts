/**
 * Places in decisions, in columns, in the order of row, block, offset and length.
 * A row is a decision's number, a block its part (summary, heading, paragraph, item …)
 * counted from 0, an offset the number of words before it in the block.
 */
export interface Mentions {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly blocks: Uint32Array<ArrayBuffer>;
  /** See `blockTag`. */
  readonly tags: Uint32Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** In words. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Mentions all of whose columns have room for `count`, filled with zeros. */
export function createMentions(count: number): Mentions {
  return {
    rows: new Uint32Array(count),
    blocks: new Uint32Array(count),
    tags: new Uint32Array(count),
    offsets: new Uint32Array(count),
    lengths: new Uint32Array(count),
  };
}

/** No mentions. */
export const NO_MENTIONS: Mentions = createMentions(0);

/** How many there are. */
export function countMentions(mentions: Mentions): number {
  return mentions.rows.length;
}

/** Less than 0 when mention `i` of `a` stands before mention `j` of `b`, 0 when they are the same. */
function compareMentions(a: Mentions, i: number, b: Mentions, j: number): number {
  return (
    compareBlocks(a, i, b, j) ||
    (a.offsets[i] ?? 0) - (b.offsets[j] ?? 0) ||
    (a.lengths[i] ?? 0) - (b.lengths[j] ?? 0)
  );
}

/** Less than 0 when mention `i` of `a` stands in a block before that of mention `j` of `b`, 0 in the same block. */
export function compareBlocks(a: Mentions, i: number, b: Mentions, j: number): number {
  return (a.rows[i] ?? 0) - (b.rows[j] ?? 0) || (a.blocks[i] ?? 0) - (b.blocks[j] ?? 0);
}

/** Copies mention `i` of `from` to place `j` of `to`. */
export function copyMention(from: Mentions, i: number, to: Mentions, j: number): void {
  to.rows[j] = from.rows[i] ?? 0;
  to.blocks[j] = from.blocks[i] ?? 0;
  to.tags[j] = from.tags[i] ?? 0;
  to.offsets[j] = from.offsets[i] ?? 0;
  to.lengths[j] = from.lengths[i] ?? 0;
}

/** The first `count` of `mentions`. */
export function takeMentions(mentions: Mentions, count: number): Mentions {
  if (count === countMentions(mentions)) return mentions;
  return {
    rows: mentions.rows.slice(0, count),
    blocks: mentions.blocks.slice(0, count),
    tags: mentions.tags.slice(0, count),
    offsets: mentions.offsets.slice(0, count),
    lengths: mentions.lengths.slice(0, count),
  };
}

/** Those that `isWanted`, in the same order. */
export function filterMentions(mentions: Mentions, isWanted: (index: number) => boolean): Mentions {
  const kept = createMentions(countMentions(mentions));
  let count = 0;
  for (let index = 0; index < countMentions(mentions); index += 1) {
    if (!isWanted(index)) continue;
    copyMention(mentions, index, kept, count);
    count += 1;
  }
  return takeMentions(kept, count);
}

/** All mentions of several lists in one order, each place once. */
export function mergeMentions(lists: readonly Mentions[]): Mentions {
  const filled = lists.filter((list) => countMentions(list) > 0);
  const [first = NO_MENTIONS, second, ...more] = filled;
  if (!second) return first;
  // In halves, so that merging many lists stays n log n.
  if (more.length === 0) return mergeTwo(first, second);
  const middle = filled.length >> 1;
  return mergeTwo(mergeMentions(filled.slice(0, middle)), mergeMentions(filled.slice(middle)));
}

function mergeTwo(a: Mentions, b: Mentions): Mentions {
  const merged = createMentions(countMentions(a) + countMentions(b));
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < countMentions(a) || j < countMentions(b)) {
    const order = i === countMentions(a) ? 1 : j === countMentions(b) ? -1 : compareMentions(a, i, b, j);
    copyMention(order <= 0 ? a : b, order <= 0 ? i : j, merged, count);
    count += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return takeMentions(merged, count);
}

/** The numbers of the mentions in the decision at `row`: the first, and the one after the last. */
export function mentionsAt(mentions: Mentions, row: number): readonly [from: number, to: number] {
  return [firstFrom(mentions.rows, row), firstFrom(mentions.rows, row + 1)];
}

/** Index of the first value of the rising list `rows` that is at least `row`. */
function firstFrom(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
