/**
 * Bytes written one after another: whole numbers in 7-bit groups, least significant
 * first, the high bit saying that more follow (LEB128), and texts in UTF-8 with
 * their length in front.
 */
export interface ByteWriter {
  /** How many bytes have been written. */
  readonly length: () => number;
  /** Writes a whole number from 0 to 2^32 - 1. */
  readonly writeNumber: (value: number) => void;
  readonly writeText: (text: string) => void;
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** What was written, until more is. */
  readonly view: () => Uint8Array;
  /** A copy of what was written. */
  readonly toBytes: () => Uint8Array<ArrayBuffer>;
  /** Forgets what was written and keeps the room. */
  readonly clear: () => void;
}

/** An empty writer with room for `capacity` bytes; it grows as needed. */
export function createByteWriter(capacity: number = 1024): ByteWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(capacity);
  let used = 0;
  const reserve = (more: number) => {
    if (used + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, used + more));
    larger.set(bytes);
    bytes = larger;
  };
  const writeNumber = (value: number) => {
    reserve(5);
    let rest = value;
    while (rest > 127) {
      bytes[used++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[used++] = rest;
  };
  const writeBytes = (more: Uint8Array) => {
    reserve(more.length);
    bytes.set(more, used);
    used += more.length;
  };
  const writeText = (text: string) => {
    const encoded = encoder.encode(text);
    writeNumber(encoded.length);
    writeBytes(encoded);
  };
  return {
    length: () => used,
    writeNumber,
    writeText,
    writeBytes,
    view: () => bytes.subarray(0, used),
    toBytes: () => bytes.slice(0, used),
    clear: () => {
      used = 0;
    },
  };
}

/** Reads what a `ByteWriter` wrote. Every method throws a `RangeError` when the bytes end too soon. */
export interface ByteReader {
  readonly readNumber: () => number;
  readonly readText: () => string;
  /** A reader of the next `length` bytes, which this one passes over. */
  readonly readPart: (length: number) => ByteReader;
  /** All bytes that are left, which this one passes over. */
  readonly readRest: () => Uint8Array;
  readonly isAtEnd: () => boolean;
}

/** A reader that starts at the first of `bytes`. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const decoder = new TextDecoder();
  let at = 0;
  const take = () => {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError(`Unexpected end of data after ${at} bytes.`);
    at += 1;
    return byte;
  };
  const takeSlice = (length: number) => {
    if (at + length > bytes.length)
      throw new RangeError(`Unexpected end of data after ${bytes.length} bytes.`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = take();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  return {
    readNumber,
    readText: () => decoder.decode(takeSlice(readNumber())),
    readPart: (length) => createByteReader(takeSlice(length)),
    readRest: () => takeSlice(bytes.length - at),
    isAtEnd: () => at === bytes.length,
  };
}
