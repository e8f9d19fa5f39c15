/** A word that may have been meant, with how often it stands in the collection. */
export type NearWord = readonly [word: string, count: number];

/** More than these would be guesses. */
const MOST_NEAR = 3;

/**
 * The words among `known` that differ from `word` by a slip or two of the fingers: a
 * letter too many, too few, another, or two swapped. The nearest first, of equally near
 * ones the most frequent.
 */
export function rankNearWords(word: string, known: Iterable<NearWord>): readonly NearWord[] {
  const most = mostSlips(word);
  const near: { readonly entry: NearWord; readonly slips: number }[] = [];
  for (const entry of known) {
    const slips = countSlips(word, entry[0], most);
    if (slips > 0 && slips <= most) near.push({ entry, slips });
  }
  near.sort((a, b) => a.slips - b.slips || b.entry[1] - a.entry[1] || (a.entry[0] < b.entry[0] ? -1 : 1));
  return near.slice(0, MOST_NEAR).map(({ entry }) => entry);
}

/** How many slips a word may have; a number is never a slip of another. */
function mostSlips(word: string): number {
  if (word.length < 3 || /\d/u.test(word)) return 0;
  return word.length < 5 ? 1 : 2;
}

/** The edits between two words, a swap of neighbours counting as one; more than `most` when that is clear sooner. */
function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[column - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
