import { EMPTY_STATE, type SearchState } from "./state.ts";
import { serializeState } from "./state-address.ts";

/** Says in the address of a decision which of its mentions the reader is at, counted from 1. */
export const MENTION_KEY = "mention";

/** A place in a decision. */
export interface DecisionPlace {
  /** Id of the paragraph, item or heading: `p14`. */
  readonly anchor?: string;
  /** Which of the decision's mentions it is, counted from 1. */
  readonly mention?: number;
}

/**
 * Address of a decision that was found by a search, which goes with it so that the
 * page can mark the mentions and lead to the next decision: everything that chooses
 * and orders decisions, and nothing of how their list is shown.
 *
 * @param base address of the site, ending in a slash
 */
export function decisionLink(
  base: string,
  id: string,
  state: SearchState,
  { anchor, mention }: DecisionPlace = {},
): string {
  const { view, lines, width, countedBy, sample, page, size, compared } = EMPTY_STATE;
  const search = serializeState({ ...state, view, lines, width, countedBy, sample, page, size, compared });
  const place = mention === undefined ? "" : `${search === "" ? "?" : "&"}${MENTION_KEY}=${mention}`;
  const hash = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  return `${base}decisions/${id}/${search}${place}${hash}`;
}
