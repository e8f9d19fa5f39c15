import type { CalendarDate } from "../../../decision/calendar-date.ts";
import { EMPTY_STATE, type SearchState } from "../../state.ts";
import { parseState, serializeState } from "../../state-address.ts";

/** A search that a reader keeps, with what it had found when they last looked at it. */
export interface SavedSearch {
  /** `?q=…`: its words and filters, without how they were looked at. Says which search it is. */
  readonly address: string;
  /** In words: `Decisions containing “safety plan”`. */
  readonly name: string;
  /** The day the reader last looked, by their own calendar. */
  readonly looked: CalendarDate;
  /** How many decisions it found then. */
  readonly count: number;
  /** Name of the index that was searched then. */
  readonly collection: string;
  /** Last day before `looked` on which the reader looked; `looked` itself at first. */
  readonly since: CalendarDate;
  /** Ids of all it had found up to `since`. */
  readonly known: readonly string[];
  /** Ids it found on the day `looked` and not before. */
  readonly fresh: readonly string[];
}

/** The words and filters of `state` as an address, however the result is looked at. */
export function savedAddress(state: SearchState): string {
  const { query, bodies, categories, subcategories, outcomes, sections, from, to } = state;
  const search = { query, bodies, categories, subcategories, outcomes, sections, from, to };
  return serializeState({ ...EMPTY_STATE, ...search }) || "?q=";
}

/** The search of a saved one. */
export function savedState({ address }: Pick<SavedSearch, "address">): SearchState {
  return parseState(new URLSearchParams(address));
}
