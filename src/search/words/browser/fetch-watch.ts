import { AnswerError, nameLoss } from "../../../phrase-index/browser/answer-error.ts";
import { unpack } from "../../../phrase-index/browser/unpack.ts";
import { WordIndexError } from "./word-index-error.ts";

/** Notes which files a script fetches and does not get. */
export interface FetchWatch {
  /** Begins to look. What it gives back throws a `WordIndexError` when a file did not arrive whole since. */
  readonly begin: () => () => void;
}

/**
 * Watches every fetch below `folder`, an address that ends with a slash. Pagefind
 * keeps to itself that a file is missing and searches on without it, so that a lost
 * piece of the index looks like a word that no decision has. It takes files unpacked
 * too, which the browser does faster, off this thread, and without hiding a damaged one.
 * @param onFetched told, with every file, how many bytes came since the watch began
 * @param scope where the fetching script looks `fetch` up
 */
export function watchFetches(
  folder: string,
  onFetched?: (bytes: number) => void,
  scope: { fetch: typeof fetch } = globalThis,
): FetchWatch {
  const original = scope.fetch.bind(scope);
  let fetched = 0;
  const lost: Error[] = [];
  scope.fetch = async (input, init) => {
    const address = addressOf(input);
    if (!address.startsWith(folder)) return original(input, init);
    try {
      const response = await original(input, init);
      const body = await readWhole(address, response);
      fetched += body.byteLength;
      onFetched?.(fetched);
      return new Response(await unpack(body), response);
    } catch (error) {
      lost.push(new Error(`${address} did not arrive.`, { cause: error }));
      throw error;
    }
  };
  return {
    begin: () => {
      const before = lost.length;
      return () => {
        const [first] = lost.slice(before);
        if (first) throw new WordIndexError(nameLoss(first.cause), { cause: first });
      };
    },
  };
}

/** Reads the body too: a connection can break off after the headers. */
async function readWhole(address: string, response: Response): Promise<ArrayBuffer> {
  if (!response.ok) throw new AnswerError(address, response.status);
  return await response.arrayBuffer();
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

/** What `run` gives, or a `WordIndexError` when meanwhile a file did not arrive that it may have needed. */
export async function watchFor<T>(watch: FetchWatch, run: () => Promise<T>): Promise<T> {
  const check = watch.begin();
  try {
    const value = await run();
    check();
    return value;
  } catch (error) {
    // Whatever a lost file led to, it is the reason.
    check();
    throw error;
  }
}
