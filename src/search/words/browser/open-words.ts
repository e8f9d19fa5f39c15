import {
  WORDS_ENTRY_FILE,
  WORDS_FOLDER,
  WORDS_VERSION,
  type WordsEntry,
  type WordsSegment,
} from "../format.ts";
import { type Bundle, openBundle } from "./bundle.ts";
import { createWordIndex } from "./create-word-index.ts";
import { watchFetches, watchFor } from "./fetch-watch.ts";
import type { PagefindModule } from "./pagefind-api.ts";
import type { PlacedBundle } from "./search-bundles.ts";
import type { WordIndex } from "./word-index.ts";
import { WordIndexError } from "./word-index-error.ts";

/** What to open. */
export interface WordsAddress {
  /** Of the site, absolute, ends with a slash. */
  readonly base: string;
  /** 0, then 1 more for each attempt that failed: browsers remember that a script failed to load. */
  readonly attempt: number;
}

/** How Pagefind's script gets here; a test reads it from a file. */
export type ImportPagefind = (address: string) => Promise<PagefindModule>;

/**
 * Opens the index of plain words: loads what every search needs of each segment. Throws
 * a `WordIndexError`. Searching takes up to a second of this thread for each segment of
 * 5,000 decisions, so a page opens it in a worker: see `worker-client.ts`. Its rows mean
 * something only once `madeOf` has seen that they are those of the catalogue.
 * @param onFetched told, with every file, how many bytes came since the beginning
 */
export async function openWords(
  address: WordsAddress,
  importPagefind: ImportPagefind = (address) => import(/* @vite-ignore */ address),
  onFetched?: (bytes: number) => void,
): Promise<WordIndex> {
  const folder = `${address.base}${WORDS_FOLDER}/`;
  const watch = watchFetches(folder, onFetched);
  return await watchFor(watch, async () => {
    const { version, decisions, segments } = await readEntry(folder);
    if (version !== WORDS_VERSION) throw new WordIndexError("other-version");
    return createWordIndex(decisions, await openBundles(segments, folder, address, importPagefind), watch);
  });
}

async function readEntry(folder: string): Promise<WordsEntry> {
  // All other names change with their content; of this file a newer version may be there.
  const response = await fetch(`${folder}${WORDS_ENTRY_FILE}`, { cache: "no-cache" });
  // The one place where these bytes become values: their writer is `build-words.ts`.
  return await response.json();
}

async function openBundles(
  segments: readonly WordsSegment[],
  folder: string,
  { base, attempt }: WordsAddress,
  importPagefind: ImportPagefind,
): Promise<readonly PlacedBundle[]> {
  const [first] = segments;
  if (!first) return [];
  // The script is the same in every bundle.
  const script = `${folder}${first.name}/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ""}`;
  const module = await importOrExplain(script, importPagefind);
  const open = ({ name, rows }: WordsSegment): Promise<Bundle> =>
    openBundle(module, { folder: `${folder}${name}/`, site: base, rows });
  const bundles = [await open(first)];
  try {
    // Trap: all instances share one program, and two that start it at once lose what the first has loaded.
    for (const segment of segments.slice(1)) bundles.push(await open(segment));
  } catch (error) {
    for (const bundle of bundles) await bundle.close();
    throw error;
  }
  const firstRows = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { rows }) => sum + rows, 0),
  );
  return bundles.map((bundle, index) => ({ bundle, firstRow: firstRows[index] ?? 0 }));
}

async function importOrExplain(script: string, importPagefind: ImportPagefind): Promise<PagefindModule> {
  try {
    return await importPagefind(script);
  } catch (cause) {
    // A script does not come through the watched `fetch`, which tells why a file is lost.
    await fetch(script, { method: "HEAD" });
    throw new WordIndexError("unreachable", { cause });
  }
}
