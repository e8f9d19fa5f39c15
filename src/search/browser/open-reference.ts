import { decisionLink } from "../decision-link.ts";
import { EMPTY_STATE, hasFilters } from "../state.ts";
import type { ShownSearch } from "./view/result-view.ts";

/** The row of the decision that a search can open at once: its query is the reference of one decision, and it asks for nothing else. */
export function rowToOpen({ state, outcome }: Pick<ShownSearch, "state" | "outcome">): number | undefined {
  if (hasFilters(state) || state.view !== EMPTY_STATE.view || state.compared.length > 0) return undefined;
  const [row, ...others] = outcome.referred;
  return others.length === 0 ? row : undefined;
}

/**
 * Goes to that decision, in the place of this page: the back button leads to where the
 * reader asked for it. Gives back whether there is one.
 */
export async function openReferred(found: ShownSearch, signal: AbortSignal): Promise<boolean> {
  const row = rowToOpen(found);
  if (row === undefined) return false;
  const id = (await found.index.readIds(signal)).ids[row] ?? "";
  signal.throwIfAborted();
  location.replace(decisionLink(found.base, id, EMPTY_STATE));
  return true;
}

/**
 * Whether a link or a form led here with a new search: not the back button, not a reload,
 * and not the way back from a decision, whose own address says what it was found by.
 */
export function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type !== "navigate") return false;
  return document.referrer === "" || queryOf(document.referrer) !== queryOf(location.href);
}

function queryOf(address: string): string | null {
  return new URL(address).searchParams.get("q");
}
