// An adaptive binary range coder, the one of LZMA: a bit takes as little room as it was
// to be expected, and what is to be expected is learnt from the bits before it. So
// writer and reader must use the same odds in the same order.

/** How likely a bit is 0, in 4096ths, for each of a set of contexts. */
export type Odds = Uint16Array<ArrayBuffer>;

const ODDS_BITS = 12;
/** A larger one learns more slowly and in the end more exactly. */
const LEARNING_SHIFT = 5;
/** Below this the range is widened by a byte. */
const NARROW = 2 ** 24;

/** Odds for `count` contexts of which nothing is known yet. */
export function createOdds(count: number): Odds {
  return new Uint16Array(count).fill(1 << (ODDS_BITS - 1));
}

function learn(odds: Odds, context: number, bit: number): void {
  const zero = odds[context] ?? 0;
  const step = bit === 0 ? ((1 << ODDS_BITS) - zero) >> LEARNING_SHIFT : -(zero >> LEARNING_SHIFT);
  odds[context] = zero + step;
}

/** Writes bits. */
export interface BitWriter {
  readonly writeBit: (odds: Odds, context: number, bit: number) => void;
  /** Writes a bit of which nothing can be known, in the room of a bit. */
  readonly writeFlatBit: (bit: number) => void;
  /** Ends the bits and gives them as bytes. */
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

export function createBitWriter(): BitWriter {
  const out: number[] = [];
  let [low, range] = [0, 2 ** 32 - 1];
  // A carry can run through bytes of 255, so those are held back with the one before them.
  let [held, heldCount] = [0, 0];
  const shift = () => {
    const carry = low >= 2 ** 32 ? 1 : 0;
    if (carry === 1 || low < 0xff000000 || heldCount === 0) {
      for (; heldCount > 0; heldCount -= 1) {
        out.push((held + carry) & 0xff);
        held = 0xff;
      }
      held = Math.floor(low / NARROW) & 0xff;
    }
    heldCount += 1;
    low = (low % NARROW) * 256;
  };
  const widen = () => {
    if (range >= NARROW) return;
    range *= 256;
    shift();
  };
  return {
    writeBit: (odds, context, bit) => {
      const bound = (range >>> ODDS_BITS) * (odds[context] ?? 0);
      if (bit === 1) low += bound;
      range = bit === 0 ? bound : range - bound;
      learn(odds, context, bit);
      widen();
    },
    writeFlatBit: (bit) => {
      range = Math.floor(range / 2);
      if (bit === 1) low += range;
      widen();
    },
    finish: () => {
      for (let left = 5; left > 0; left -= 1) shift();
      return Uint8Array.from(out);
    },
  };
}

/** Reads what a `BitWriter` wrote. Every method throws a `RangeError` when the bytes end too soon. */
export interface BitReader {
  readonly readBit: (odds: Odds, context: number) => number;
  readonly readFlatBit: () => number;
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let [code, range, at] = [0, 2 ** 32 - 1, 0];
  const take = () => {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError(`Unexpected end of data after ${at} bytes.`);
    at += 1;
    code = ((code << 8) | byte) >>> 0;
  };
  const widen = () => {
    if (range >= NARROW) return;
    range *= 256;
    take();
  };
  for (let left = 4; left > 0; left -= 1) take();
  return {
    readBit: (odds, context) => {
      const bound = (range >>> ODDS_BITS) * (odds[context] ?? 0);
      const bit = code < bound ? 0 : 1;
      if (bit === 1) code -= bound;
      range = bit === 0 ? bound : range - bound;
      learn(odds, context, bit);
      widen();
      return bit;
    },
    readFlatBit: () => {
      range = Math.floor(range / 2);
      const bit = code < range ? 0 : 1;
      if (bit === 1) code -= range;
      widen();
      return bit;
    },
  };
}
