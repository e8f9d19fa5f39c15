import { type BitWriter, createBitReader, createBitWriter, createOdds, type Odds } from "./range-coder.ts";

// A number n is written as the number of binary digits of n + 1 and the digits after
// the first, which is always 1 (Elias gamma code). The first of those digits are
// expected from what came before in the same context, the others are taken as random.

/** So many digits are learnt: numbers below 127 altogether. */
const LEARNT_DIGITS = 6;
const MOST_DIGITS = 32;
/** Numbers of so many digits or more share what is learnt of their digits. */
const LONG = 10;
const ODDS_PER_CONTEXT = MOST_DIGITS + (LONG + 1) * 2 ** LEARNT_DIGITS;

/** Odds of numbers in each of `count` contexts. */
export function createNumberOdds(count: number): Odds {
  return createOdds(count * ODDS_PER_CONTEXT);
}

/**
 * Codes a number from 0 to 2^32 - 2 in a context: a writer writes `value` and gives it
 * back, a reader gives back the value it reads and does not look at `value`. So what
 * stands in a column is said once, for both.
 */
export type CodeNumber = (odds: Odds, context: number, value: number) => number;

/** Writes numbers; `finish` gives them as bytes. */
export function createNumberWriter(): { readonly code: CodeNumber; readonly finish: BitWriter["finish"] } {
  const { writeBit, writeFlatBit, finish } = createBitWriter();
  const code: CodeNumber = (odds, context, value) => {
    const base = context * ODDS_PER_CONTEXT;
    const digits = 31 - Math.clz32(value + 1);
    for (let length = 0; length < digits; length += 1) writeBit(odds, base + length, 1);
    writeBit(odds, base + digits, 0);
    let node = 1;
    for (let left = digits - 1; left >= 0; left -= 1) {
      const bit = ((value + 1) >>> left) & 1;
      if (node < 2 ** LEARNT_DIGITS) writeBit(odds, nodeContext(base, digits, node), bit);
      else writeFlatBit(bit);
      node = node * 2 + bit;
    }
    return value;
  };
  return { code, finish };
}

/** Reads numbers; throws a `RangeError` when `bytes` end too soon or hold no number. */
export function createNumberReader(bytes: Uint8Array): CodeNumber {
  const { readBit, readFlatBit } = createBitReader(bytes);
  return (odds, context) => {
    const base = context * ODDS_PER_CONTEXT;
    let digits = 0;
    while (readBit(odds, base + digits) === 1) {
      digits += 1;
      if (digits === MOST_DIGITS) throw new RangeError("Unexpected number of more than 32 bits.");
    }
    let node = 1;
    for (let left = digits; left > 0; left -= 1) {
      const isLearnt = node < 2 ** LEARNT_DIGITS;
      const bit = isLearnt ? readBit(odds, nodeContext(base, digits, node)) : readFlatBit();
      node = node * 2 + bit;
    }
    return node - 1;
  };
}

/** Where the odds of a digit are, `node` being those before it with a 1 in front. */
function nodeContext(base: number, digits: number, node: number): number {
  return base + MOST_DIGITS + Math.min(digits, LONG) * 2 ** LEARNT_DIGITS + node;
}
