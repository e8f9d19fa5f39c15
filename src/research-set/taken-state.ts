import { publicAddress } from "../data-files/exported-decision.ts";
import { EMPTY_STATE, type SearchState } from "../search/state.ts";
import { serializeState } from "../search/state-address.ts";
import type { TakenSearch } from "./taken-search.ts";

/**
 * What of a search decides about its result, with choices in one order: the same
 * search gives the same files, however it was looked at and put together.
 */
export function takenState(state: SearchState): SearchState {
  const { view, sort, lines, width, countedBy, page, size } = EMPTY_STATE;
  return {
    ...state,
    query: state.query ?? "",
    bodies: state.bodies.toSorted(),
    categories: state.categories.toSorted(),
    subcategories: state.subcategories.toSorted(),
    outcomes: state.outcomes.toSorted(),
    ...{ view, sort, lines, width, countedBy, page, size },
  };
}

/** The address of the search on its site. */
export function searchAddress({ state, collection }: Pick<TakenSearch, "state" | "collection">): string {
  return publicAddress(collection.address, "/search/") + serializeState(takenState(state));
}
