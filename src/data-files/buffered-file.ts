import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const FLUSH_AT = 1 << 20;

/** A text file that is written from front to back, with at most about a megabyte in memory. */
export interface BufferedFile {
  readonly write: (text: string) => void;
  /** Writes what is left. Must be called once, after the last `write`. */
  readonly close: () => void;
}

/** Opens the file at `path` for writing, with its folder; one that is there is replaced. */
export function openBufferedFile(path: string): BufferedFile {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, "w");
  let pending: string[] = [];
  let length = 0;
  const flush = () => {
    writeAll(descriptor, Buffer.from(pending.join("")));
    pending = [];
    length = 0;
  };
  return {
    write(text) {
      pending.push(text);
      length += text.length;
      if (length >= FLUSH_AT) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

/** One call may write less than it was given. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
}
