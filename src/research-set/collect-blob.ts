const PART_BYTES = 1 << 20;

/**
 * A file for the reader to save. Pieces become parts of a Blob as they come, which the
 * browser may keep on disk, so that a long file need not fit into the script's memory.
 */
export async function collectBlob(
  chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PART_BYTES) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...parts, ...waiting], { type });
}
