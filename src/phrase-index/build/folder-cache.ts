import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder of the cache. */
export interface CachedFolder {
  readonly folder: string;
  /** Whether it was made now. */
  readonly isNew: boolean;
}

/**
 * The folder `key` of `cache`, as an earlier build left it or else made by `fill`, which
 * gets the folder to make. A folder that is there is whole, for it gets its name last.
 */
export async function cacheFolder(
  cache: string,
  key: string,
  fill: (folder: string) => Promise<void>,
): Promise<CachedFolder> {
  const folder = join(cache, key);
  if (existsSync(folder)) return { folder, isNew: false };
  const unfinished = `${folder}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await fill(unfinished);
  await rename(unfinished, folder);
  return { folder, isNew: true };
}

/** Removes every folder of the cache but those of `used`. */
export async function forgetOtherFolders(cache: string, used: readonly CachedFolder[]): Promise<void> {
  const kept = new Set(used.map(({ folder }) => folder));
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!kept.has(folder)) await rm(folder, { recursive: true, force: true });
  }
}
