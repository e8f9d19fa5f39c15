import { readSaved, writeSaved } from "./saved-format.ts";
import type { SavedSearch } from "./saved-search.ts";

/** As many as are kept. */
export const MOST_SAVED = 50;

/** What a reader saved, kept by the browser and by nobody else. */
export interface SavedStore {
  readonly read: () => KeptSearches;
  /** Whether the browser kept them. None at all leaves nothing behind. */
  readonly write: (searches: readonly SavedSearch[]) => boolean;
}

interface KeptSearches {
  /** The last saved first. */
  readonly searches: readonly SavedSearch[];
  /** Whether something is kept here that cannot be read. */
  readonly isDamaged: boolean;
}

/**
 * The store of the site at `base`: sites on one host must not read each other's.
 * @param openStorage may throw, as `localStorage` does in a browser that keeps nothing
 */
export function createSavedStore(
  openStorage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
  base: string,
): SavedStore {
  const key = `saved-searches ${base}`;
  const get = () => {
    try {
      return openStorage().getItem(key);
    } catch {
      // A browser that keeps nothing has nothing to show.
      return null;
    }
  };
  return {
    read: () => {
      const text = get();
      const searches = text === null ? [] : readSaved(text);
      return { searches: searches ?? [], isDamaged: searches === undefined };
    },
    write: (searches) => {
      try {
        if (searches.length === 0) openStorage().removeItem(key);
        else openStorage().setItem(key, writeSaved(searches));
        return true;
      } catch {
        // The browser keeps nothing, or has no room left; whoever asked says so.
        return false;
      }
    },
  };
}
