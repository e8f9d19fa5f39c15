/** Notes which files a script fetches and does not get. */
export interface FetchWatch {
  /** Throws when, since the watch began or was reset, a file did not arrive whole. */
  readonly check: () => void;
  readonly reset: () => void;
}

/**
 * Watches every fetch below `folder`, an address that ends with a slash. Pagefind
 * keeps to itself that a file is missing and searches on without it, so that a lost
 * piece of the index looks like a word that no decision has.
 * @param scope where the fetching script looks `fetch` up
 */
export function watchFetches(folder: string, scope: { fetch: typeof fetch } = globalThis): FetchWatch {
  const original = scope.fetch.bind(scope);
  let lost: Error | undefined;
  scope.fetch = async (input, init) => {
    const address = addressOf(input);
    if (!address.startsWith(folder)) return original(input, init);
    try {
      return await fetchWhole(await original(input, init));
    } catch (error) {
      lost ??= new Error(`${address} did not arrive.`, { cause: error });
      throw error;
    }
  };
  return {
    check: () => {
      if (lost) throw lost;
    },
    reset: () => {
      lost = undefined;
    },
  };
}

/** Reads the body too: a connection can break off after the headers. */
async function fetchWhole(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`The answer was ${response.status}.`);
  return new Response(await response.arrayBuffer(), response);
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}
