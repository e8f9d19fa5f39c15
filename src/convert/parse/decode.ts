import type { VFile } from "vfile";
import { report } from "../report.ts";

/**
 * The text that `bytes` spell: UTF-8, UTF-16 with its mark, or Windows-1252, the last
 * two with a message. `undefined`, with an error on `file`, when they are no text.
 */
export function decodeText(bytes: Uint8Array, file: VFile): string | undefined {
  const wide = utf16Name(bytes);
  if (wide) return decodeUtf16(bytes, wide, file);
  if (bytes.includes(0) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) {
    report(file, "binary-file", undefined);
    return undefined;
  }
  const text = tryDecode("utf-8", bytes) ?? decodeCut(bytes, file) ?? decodeWindows1252(bytes, file);
  if (text === undefined) report(file, "unreadable-encoding", undefined);
  else if (text.trim() === "") report(file, "empty-file", undefined);
  return text === undefined || text.trim() === "" ? undefined : text;
}

function utf16Name(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
}

function decodeUtf16(bytes: Uint8Array, name: "utf-16le" | "utf-16be", file: VFile): string | undefined {
  const text = tryDecode(name, bytes);
  if (text === undefined) report(file, "unreadable-encoding", undefined);
  else if (text.includes("\0")) report(file, "binary-file", undefined);
  else if (text.trim() === "") report(file, "empty-file", undefined);
  else {
    report(file, "converted-encoding", undefined, { found: "UTF-16" });
    return text;
  }
  return undefined;
}

/** UTF-8 whose last character is incomplete because the file was cut there. */
function decodeCut(bytes: Uint8Array, file: VFile): string | undefined {
  for (let dropped = 1; dropped <= 3 && dropped < bytes.length; dropped++) {
    const lastByte = bytes[bytes.length - dropped] ?? 0;
    if (lastByte < 0x80) return undefined;
    if (lastByte < 0xc0) continue;
    const kept = bytes.subarray(0, bytes.length - dropped);
    const text = tryDecode("utf-8", kept);
    // Without another character beyond ASCII nothing shows that this is UTF-8 at all.
    if (text === undefined || text.length === kept.length) return undefined;
    report(file, "cut-character", undefined);
    return text;
  }
  return undefined;
}

function decodeWindows1252(bytes: Uint8Array, file: VFile): string | undefined {
  if (!isWindows1252(bytes)) return undefined;
  const text = new TextDecoder("windows-1252").decode(bytes);
  report(file, "converted-encoding", undefined, { found: "Windows-1252" });
  return text;
}

const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** No control characters, no unassigned byte, and none of the pairs that only UTF-8 makes (`â€™`, `Â£`). */
function isWindows1252(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) return false;
    if (UNASSIGNED.includes(byte)) return false;
    const next = bytes[index + 1] ?? 0;
    if (byte === 0xe2 && next === 0x80) return false;
    if ((byte === 0xc2 || byte === 0xc3) && next >= 0x80 && next < 0xc0) return false;
  }
  return true;
}

function tryDecode(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError is the documented answer to bytes that are not of this encoding.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
