import type { CalendarDate } from "../../../decision/calendar-date.ts";
import type { SavedSearch } from "./saved-search.ts";

/** What a search finds at this moment. */
export interface FoundNow {
  readonly ids: readonly string[];
  /** Name of the index that was searched. */
  readonly collection: string;
}

/** A search that is saved on the day `today`: nothing in it is new. */
export function saveSearch(
  search: Pick<SavedSearch, "address" | "name">,
  { ids, collection }: FoundNow,
  today: CalendarDate,
): SavedSearch {
  const look = { looked: today, count: ids.length, collection };
  return { ...search, ...look, since: today, known: ids, fresh: [] };
}

/**
 * `saved` after a look at what it finds now. New is what it did not find on any earlier
 * day on which the reader looked: a decision added later counts whatever its date, and
 * stays new for the rest of the day.
 */
export function lookAgain(
  saved: SavedSearch,
  { ids, collection }: FoundNow,
  today: CalendarDate,
): SavedSearch {
  const before = beginDay(saved, today);
  const known = new Set(before.known);
  const fresh = ids.filter((id) => !known.has(id));
  return { ...before, looked: today, count: ids.length, collection, fresh };
}

/** `saved` as it stands on the day `today`, before a look: what was new on another day is no more. */
export function beginDay(saved: SavedSearch, today: CalendarDate): SavedSearch {
  if (saved.looked === today) return saved;
  const known = [...new Set([...saved.known, ...saved.fresh])];
  return { ...saved, since: saved.looked, known, fresh: [] };
}

/** The day of `moment` by the reader's own calendar. */
export function dayOf(moment: Date): CalendarDate {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
