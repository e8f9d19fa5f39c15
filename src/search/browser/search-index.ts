import type { FilterCounts, PagefindInstance, PagefindModule } from "./pagefind-api.ts";

/** An index that is loaded and ready. */
export interface SearchIndex {
  readonly pagefind: PagefindInstance;
  /** Every value of every filter, with its number of decisions. */
  readonly all: FilterCounts;
  /** Every year that has a decision, oldest first. */
  readonly years: readonly string[];
}

/** How Pagefind's script gets here; a test reads it from a file. */
export type ImportPagefind = (address: string) => Promise<PagefindModule>;

/**
 * Loads the index of the site at `base`, an address that ends with a slash. Throws
 * when a part of it cannot be fetched.
 * @param attempt counts retries: browsers remember that a module failed to load
 */
export async function openIndex(
  base: string,
  attempt = 0,
  importPagefind: ImportPagefind = (address) => import(/* @vite-ignore */ address),
): Promise<SearchIndex> {
  const basePath = `${base}pagefind/`;
  const module = await importPagefind(`${basePath}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ""}`);
  // In a worker nobody would hear of files that do not arrive.
  const pagefind = module.createInstance({ basePath, baseUrl: base, noWorker: true });
  try {
    await pagefind.init();
    const all = await pagefind.filters();
    // Pagefind takes a filter it could not fetch for one without values, but every decision has a body.
    if (!all["body"]) throw new Error("The list of councils and providers did not arrive.");
    return { pagefind, all, years: Object.keys(all["year"] ?? {}).sort() };
  } catch (error) {
    await pagefind.destroy();
    throw new Error("The search index could not be loaded.", { cause: error });
  }
}
