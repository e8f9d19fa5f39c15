import { hash } from "node:crypto";

/** The SHA-256 of `data` (a string counts as UTF-8), 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
