import { compareBlocks, countMentions, createMentions, type Mentions, takeMentions } from "../mentions.ts";

/** A stretch of words in one block. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where `a` and `b` stand in one block, in either order, without a shared word and with
 * at most `distance` words between them. Each mention is a shortest stretch that holds
 * both: no other such stretch lies inside it. So the order of the two does not change
 * the count (Clarke, Cormack and Burkowski, "An algebra for structured text search and
 * a framework for its implementation", 1995).
 */
export function findNear(a: Mentions, b: Mentions, distance: number): Mentions {
  const found = createMentions(2 * Math.min(countMentions(a), countMentions(b)));
  const near = { found, count: 0 };
  let [i, j] = [0, 0];
  while (i < countMentions(a) && j < countMentions(b)) {
    const order = compareBlocks(a, i, b, j);
    if (order < 0) i += 1;
    else if (order > 0) j += 1;
    else {
      const [endA, endB] = [endOfBlock(a, i), endOfBlock(b, j)];
      const stretches = joinWithin(listStretches(a, i, endA), listStretches(b, j, endB), distance);
      near.count = addStretches(near.found, near.count, a, i, stretches);
      [i, j] = [endA, endB];
    }
  }
  return takeMentions(found, near.count);
}

function endOfBlock(mentions: Mentions, from: number): number {
  let end = from + 1;
  while (end < countMentions(mentions) && compareBlocks(mentions, from, mentions, end) === 0) end += 1;
  return end;
}

function listStretches({ offsets, lengths }: Mentions, from: number, end: number): Stretch[] {
  return Array.from(offsets.subarray(from, end), (start, index) => ({
    start,
    end: start + (lengths[from + index] ?? 0),
  }));
}

/** The shortest stretches that hold one of `a` and one of `b`, in order. */
function joinWithin(a: readonly Stretch[], b: readonly Stretch[], distance: number): Stretch[] {
  const joined = [...joinInOrder(a, b, distance), ...joinInOrder(b, a, distance)];
  // Of two that begin together the shorter first; then one that ends after an earlier
  // end of a later beginning holds that other one.
  joined.sort((x, y) => y.start - x.start || x.end - y.end);
  const shortest: Stretch[] = [];
  let nearestEnd = Number.POSITIVE_INFINITY;
  for (const stretch of joined) {
    if (stretch.end >= nearestEnd) continue;
    nearestEnd = stretch.end;
    shortest.push(stretch);
  }
  return shortest.reverse();
}

/** For each of `first`, the stretch to the one of `second` that begins near after it and ends soonest. */
function joinInOrder(first: readonly Stretch[], second: readonly Stretch[], distance: number): Stretch[] {
  const joined: Stretch[] = [];
  let next = 0;
  for (const { start, end } of [...first].sort((x, y) => x.end - y.end)) {
    while ((second[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    let nearestEnd = Number.POSITIVE_INFINITY;
    for (let place = next; (second[place]?.start ?? Number.POSITIVE_INFINITY) <= end + distance; place += 1) {
      nearestEnd = Math.min(nearestEnd, second[place]?.end ?? nearestEnd);
    }
    if (nearestEnd < Number.POSITIVE_INFINITY) joined.push({ start, end: nearestEnd });
  }
  return joined;
}

function addStretches(
  found: Mentions,
  from: number,
  block: Mentions,
  index: number,
  stretches: readonly Stretch[],
): number {
  for (const [place, { start, end }] of stretches.entries()) {
    found.rows[from + place] = block.rows[index] ?? 0;
    found.blocks[from + place] = block.blocks[index] ?? 0;
    found.tags[from + place] = block.tags[index] ?? 0;
    found.offsets[from + place] = start;
    found.lengths[from + place] = end - start;
  }
  return from + stretches.length;
}
