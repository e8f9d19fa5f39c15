import type { CalendarDate } from "../../../decision/calendar-date.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import type { Engines } from "../load-engines.ts";
import { beginDay, type FoundNow, lookAgain } from "./last-look.ts";
import { type SavedSearch, savedState } from "./saved-search.ts";

/** So many are searched again without being asked for. */
const MOST_CHECKED = 10;

/** Ids of what a search found, and in which collection. Throws what the index throws. */
export async function readFound(
  index: Pick<Engines["index"], "name" | "readIds">,
  { order }: Pick<SearchOutcome, "order">,
  signal?: AbortSignal,
): Promise<FoundNow> {
  const { ids } = await index.readIds(signal);
  return { ids: [...order].map((row) => ids[row] ?? ""), collection: index.name };
}

/**
 * Hands each of `searches` to `onChecked` as it stands on the day `today`, one after the
 * other. In a collection that has not changed nothing is searched. Gives back those
 * that were left, for there were many. Throws what the engines throw, and the signal's
 * reason when it is aborted.
 */
export async function checkSaved(
  searches: readonly SavedSearch[],
  { index, search }: Pick<Engines, "index" | "search">,
  today: CalendarDate,
  onChecked: (saved: SavedSearch) => void,
  signal: AbortSignal,
): Promise<readonly SavedSearch[]> {
  const changed = searches.filter(({ collection }) => collection !== index.name);
  for (const saved of searches) if (!changed.includes(saved)) onChecked(beginDay(saved, today));
  for (const saved of changed.slice(0, MOST_CHECKED)) {
    const outcome = await search(savedState(saved), { signal });
    const found = await readFound(index, outcome, signal);
    signal.throwIfAborted();
    onChecked(lookAgain(saved, found, today));
  }
  return changed.slice(MOST_CHECKED);
}
