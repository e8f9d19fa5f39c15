import { MENTION_KEY } from "../../../search/decision-link.ts";
import type { PlacedMention } from "./place-mentions.ts";

/**
 * Which of `mentions` an address stands at, as an index. Its anchor counts for more than
 * its number: a reader who follows a link inside the text leaves the number behind.
 */
export function readCurrent(address: URL, mentions: readonly PlacedMention[]): number | undefined {
  const number = Number(address.searchParams.get(MENTION_KEY)) - 1;
  const numbered = mentions[number];
  const anchor = address.hash.slice(1);
  if (anchor === "") return numbered && number;
  const target = document.getElementById(anchor);
  const isThere = ({ element }: PlacedMention) => target?.contains(element) ?? false;
  if (numbered && isThere(numbered)) return number;
  const first = mentions.findIndex(isThere);
  return first === -1 ? undefined : first;
}

/**
 * Puts a place into the address, to be shared or loaded again. It makes no step in the
 * history: Back leads to where the reader came from.
 */
export function writeAddress(address: string): void {
  history.replaceState(history.state, "", address);
  // Other parts of the page follow the anchor, and would not hear of it.
  dispatchEvent(new HashChangeEvent("hashchange"));
}
