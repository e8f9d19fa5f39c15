import { crc32 } from "node:zlib";
import { fromBufferPromise } from "yauzl";

/** A file out of a ZIP. */
export interface UnpackedFile {
  readonly name: string;
  readonly text: string;
  /** When it was changed, in local time: `2024-05-25 12:00`. */
  readonly time: string;
}

/** The files of a ZIP, read by a program that shares nothing with its writer with their sizes and checksums tested. */
export async function readZip(bytes: Uint8Array): Promise<readonly UnpackedFile[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files: UnpackedFile[] = [];
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
    const content = Buffer.concat(pieces);
    if (crc32(content) !== entry.crc32) throw new Error(`Found a wrong checksum of ${entry.fileName}.`);
    const { lastModFileDate: date, lastModFileTime: time } = entry;
    files.push({ name: entry.fileName, text: content.toString("utf8"), time: formatTime(date, time) });
  }
  return files;
}

function formatTime(date: number, time: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  const day = [1980 + (date >> 9), pad((date >> 5) & 15), pad(date & 31)].join("-");
  return `${day} ${pad(time >> 11)}:${pad((time >> 5) & 63)}`;
}

/** The pieces of a file in one. */
export async function joinChunks(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}
