/** One file of the source folder, as its bytes. */
export interface SourceText {
  /** Path inside the source folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of `bytes`, in hexadecimal. */
  readonly sha256: string;
}
