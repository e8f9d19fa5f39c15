import type { ByteReader, ByteWriter } from "./bytes.ts";

// Keys stand in order, so each is written as how many UTF-16 units it shares with the
// one before it and what follows: "plan", "planned" is 0 "plan", 4 "ned".

/** Writes `key`, which comes after `previous` in order. */
export function writeKey(writer: ByteWriter, previous: string, key: string): void {
  const shared = sharedLength(previous, key);
  writer.writeNumber(shared);
  writer.writeText(key.slice(shared));
}

/** Reads the key written after `previous`. */
export function readKey(reader: ByteReader, previous: string): string {
  return previous.slice(0, reader.readNumber()) + reader.readText();
}

/** The shortest text that sorts after `last` and not after `first`, for `last` < `first`. */
export function separateKeys(last: string, first: string): string {
  const shared = sharedLength(last, first);
  const next = first.codePointAt(shared) ?? 0;
  return first.slice(0, shared) + String.fromCodePoint(next);
}

/** How many leading UTF-16 units two keys share, never half of a surrogate pair, which UTF-8 cannot hold. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  const last = a.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
