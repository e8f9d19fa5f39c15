import { WORDS_FOLDER } from "../format.ts";
import { openBundle } from "./bundle.ts";
import { createWordShare } from "./create-word-share.ts";
import { watchFetches, watchFor } from "./fetch-watch.ts";
import type { PagefindModule } from "./pagefind-api.ts";
import type { PlacedBundle } from "./search-bundles.ts";
import { WordIndexError } from "./word-index-error.ts";
import type { PlacedSegment, ShareAddress, WordShare } from "./word-share.ts";

/** How Pagefind's script gets here; a test reads it from a file. */
export type ImportPagefind = (address: string) => Promise<PagefindModule>;

/**
 * Opens segments in this thread. Searching takes up to a second of it for each segment
 * of 5,000 decisions, so a page has it done in workers: see `worker-client.ts`.
 * @param onFetched told, with every file, how many bytes came since the beginning
 */
export async function openShare(
  address: ShareAddress,
  importPagefind: ImportPagefind = (script) => import(/* @vite-ignore */ script),
  onFetched?: (bytes: number) => void,
): Promise<WordShare> {
  const watch = watchFetches(`${address.base}${WORDS_FOLDER}/`, onFetched);
  const share = await watchFor(watch, async () =>
    createWordShare(await openBundles(address, importPagefind), watch),
  );
  return address.first === undefined ? share : searchEarly(share, address.first);
}

/** Begins a search that will be asked for. Whoever asks joins it; who asks for something else ends it. */
function searchEarly(share: WordShare, first: string): WordShare {
  const early = new AbortController();
  share.search(first, early.signal).catch(() => undefined);
  return {
    ...share,
    search: async (words, signal) => {
      if (words !== first) early.abort();
      return await share.search(words, signal);
    },
  };
}

async function openBundles(
  { base, attempt, first, segments }: ShareAddress,
  importPagefind: ImportPagefind,
): Promise<readonly PlacedBundle[]> {
  const folderOf = ({ name }: PlacedSegment) => `${base}${WORDS_FOLDER}/${name}/`;
  const [oldest] = segments;
  if (!oldest) return [];
  // The script is the same in every bundle.
  const script = `${folderOf(oldest)}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ""}`;
  const module = await importOrExplain(script, importPagefind);
  const opened: PlacedBundle[] = [];
  try {
    // Trap: all instances share one program, and two that start it at once lose what the first has loaded.
    for (const segment of segments) {
      const { rows, firstRow } = segment;
      const bundle = await openBundle(module, { folder: folderOf(segment), site: base, rows, first });
      opened.push({ bundle, firstRow });
    }
  } catch (error) {
    for (const { bundle } of opened) await bundle.close();
    throw error;
  }
  return opened;
}

async function importOrExplain(script: string, importPagefind: ImportPagefind): Promise<PagefindModule> {
  try {
    return await importPagefind(script);
  } catch (cause) {
    // A script does not come through the watched `fetch`, which tells why a file is lost.
    const { headers } = await fetch(script, { method: "HEAD" });
    // Some hosts answer with a page of their own, as if it were found, where a file is missing.
    const isPage = headers.get("Content-Type")?.startsWith("text/html");
    throw new WordIndexError(isPage ? "damaged" : "unreachable", { cause });
  }
}
