import { nameLoss } from "./answer-error.ts";
import { PhraseIndexError } from "./index-error.ts";
import { unpack } from "./unpack.ts";

/**
 * Gets a file of the index. `path` is from the folder of the entry file. Rejects with an
 * `AnswerError` when a server gives something else, when there is no connection, and with
 * an `AbortError` when cancelled.
 */
export type FetchFile = (path: string, signal: AbortSignal) => Promise<ArrayBuffer>;

/** Files of the index, fetched when needed and kept while there is room. */
export interface FileStore {
  /** The unpacked file. Throws a `PhraseIndexError`, or the signal's reason once it is aborted. */
  readonly read: (path: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  readonly holds: (path: string) => boolean;
  /** Bytes fetched so far, as they came over the wire. */
  readonly bytesFetched: () => number;
}

/** Unpacked bytes that are kept for the next search. */
const ROOM = 32 * 1024 * 1024;

/** A fetch that is under way, and how many wait for it. */
interface Pending {
  readonly file: Promise<Uint8Array<ArrayBuffer>>;
  readonly controller: AbortController;
  waiting: number;
}

/** An empty store that gets its files from `fetchFile`. */
export function createFileStore(fetchFile: FetchFile): FileStore {
  const kept = createByteCache(ROOM);
  const pending = new Map<string, Pending>();
  let fetched = 0;
  const start = (path: string): Pending => {
    const controller = new AbortController();
    const load = async () => {
      const packed = await fetchOrExplain(fetchFile, path, controller.signal);
      fetched += packed.byteLength;
      const bytes = await unpackOrExplain(path, packed);
      kept.set(path, bytes);
      return bytes;
    };
    const entry = { file: load(), controller, waiting: 0 };
    const forget = () => {
      if (pending.get(path) === entry) pending.delete(path);
    };
    // Whoever waits hears of a failure; when nobody does any more, it must not count as unhandled.
    entry.file.then(forget, forget);
    pending.set(path, entry);
    return entry;
  };
  const read = async (path: string, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    const held = kept.get(path);
    if (held) return held;
    return await waitFor(pending.get(path) ?? start(path), signal, () => pending.delete(path));
  };
  return { read, holds: kept.has, bytesFetched: () => fetched };
}

/** Waits until the file is there or `signal` is aborted; the last to give up cancels the fetch. */
async function waitFor(
  entry: Pending,
  signal: AbortSignal | undefined,
  forget: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  entry.waiting += 1;
  const stopped = new AbortController();
  const givingUp = new Promise<never>((_, reject) => {
    const onAbort = () => {
      entry.waiting -= 1;
      if (entry.waiting === 0) {
        forget();
        entry.controller.abort();
      }
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", onAbort, { once: true, signal: stopped.signal });
  });
  try {
    return await Promise.race([entry.file, givingUp]);
  } finally {
    stopped.abort();
  }
}

async function fetchOrExplain(fetchFile: FetchFile, path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await fetchFile(path, signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new PhraseIndexError(nameLoss(cause), path, { cause });
  }
}

async function unpackOrExplain(path: string, packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await unpack(packed);
  } catch (cause) {
    throw new PhraseIndexError("damaged", path, { cause });
  }
}

/** Keeps what was used last, up to `room` bytes. */
function createByteCache(room: number) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let used = 0;
  return {
    has: (path: string) => files.has(path),
    get: (path: string) => {
      const bytes = files.get(path);
      if (!bytes) return undefined;
      files.delete(path);
      files.set(path, bytes);
      return bytes;
    },
    set: (path: string, bytes: Uint8Array<ArrayBuffer>) => {
      files.set(path, bytes);
      used += bytes.length;
      for (const [oldest, { length }] of files) {
        if (used <= room || oldest === path) break;
        files.delete(oldest);
        used -= length;
      }
    },
  };
}
