import { ROW_SORT } from "../format.ts";
import type { PagefindInstance, PagefindModule, PagefindResult } from "./pagefind-api.ts";
import type { WordPage } from "./word-index.ts";
import { WordIndexError } from "./word-index-error.ts";

/** Pagefind's index of one segment, loaded and ready. */
export interface Bundle {
  /** The decisions that have all of `words`, with more or fewer of the traps of Pagefind: see `search-bundle.ts`. */
  readonly search: (words: string) => Promise<readonly BundleResult[]>;
  /** The decision at `row` of the segment, where no word of it counts as matched. */
  readonly read: (row: number) => Promise<WordPage>;
  readonly close: () => Promise<void>;
}

/** A decision that a search found in a segment. */
export interface BundleResult {
  /** In the segment. */
  readonly row: number;
  /** Higher is better; depends on the other decisions of the segment. */
  readonly score: number;
  readonly read: () => Promise<WordPage>;
}

/** Where a bundle is, and what it should hold. */
export interface BundleAddress {
  /** Ends with a slash. */
  readonly folder: string;
  /** Of the site, ends with a slash. */
  readonly site: string;
  readonly rows: number;
  /** Words that will be searched first. */
  readonly first?: string | undefined;
}

/** Loads a bundle. Throws a `WordIndexError` when it does not hold as many decisions as it should. */
export async function openBundle(module: PagefindModule, address: BundleAddress): Promise<Bundle> {
  const { folder: basePath, site: baseUrl, rows, first } = address;
  // In a worker of Pagefind's own nobody would hear of files that do not arrive.
  const pagefind = module.createInstance({ basePath, baseUrl, noWorker: true });
  try {
    // A failure shows when they are searched.
    if (first !== undefined) pagefind.preload(first).catch(() => undefined);
    const listed = await listRows(pagefind);
    if (listed.length !== rows) throw differs(`Found ${listed.length} decisions, expected ${rows}.`);
    const rowOf = new Map(listed.map(({ id }, row) => [id, row]));
    return {
      search: async (words) => {
        const { results } = await pagefind.search(words, { filters: {}, sort: {} });
        return results.map((result) => ({
          row: findRow(rowOf, result),
          score: result.score,
          read: () => readPage(result),
        }));
      },
      read: async (row) => {
        const result = listed[row];
        if (!result) throw new RangeError(`There is no decision at row ${row} of this segment.`);
        return await readPage(result);
      },
      close: () => pagefind.destroy(),
    };
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}

/** Every decision of a bundle, in the order of its rows: results have no other name for them than an id. */
async function listRows(pagefind: PagefindInstance): Promise<readonly PagefindResult[]> {
  return (await pagefind.search(null, { filters: {}, sort: { [ROW_SORT]: "asc" } })).results;
}

function findRow(rowOf: ReadonlyMap<string, number>, { id }: PagefindResult): number {
  const row = rowOf.get(id);
  if (row === undefined) throw differs(`Found ${id}, which is no decision of this segment.`);
  return row;
}

function differs(message: string): WordIndexError {
  return new WordIndexError("other-version", { cause: new Error(message) });
}

async function readPage(result: PagefindResult): Promise<WordPage> {
  const { meta, raw_content, anchors } = await result.data();
  return { meta, raw_content, anchors, locations: result.words };
}
