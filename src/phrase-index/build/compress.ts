import { constants, gzipSync } from "node:zlib";

/** `bytes` in gzip: the same on every machine, for the header's "operating system" is set to unknown. */
export function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
  packed[9] = 255;
  return packed;
}
