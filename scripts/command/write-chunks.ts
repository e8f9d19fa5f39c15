import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { makeFolder } from "../../src/convert-run/make-folder.ts";

type Chunks = AsyncIterable<string | Uint8Array>;

/** Writes a file at `path` as its pieces come; it is there when it is whole, and otherwise the one before. */
export async function writeChunks(path: string, chunks: Chunks): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  makeFolder(dirname(path));
  try {
    await pipeline(Readable.from(chunks), createWriteStream(temporary));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Prints pieces as they come, until the reader, such as `head`, has had enough. */
export async function printChunks(chunks: Chunks): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}
