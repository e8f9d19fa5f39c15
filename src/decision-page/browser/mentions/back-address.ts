import { decisionLink } from "../../../search/decision-link.ts";
import type { SearchState } from "../../../search/state.ts";
import { parseState, serializeState } from "../../../search/state-address.ts";

/**
 * Where the results of `state` are: the very page of them that the reader comes from, in
 * its view, or else the first.
 * @param base address of the site, absolute, ending in a slash
 */
export function backAddress(base: string, state: SearchState, referrer: string): string {
  const page = `${base}search/`;
  const isSame = (search: string) =>
    decisionLink("", "", parseState(new URLSearchParams(search))) === decisionLink("", "", state);
  const [path, search = ""] = referrer.split("?", 2);
  return path === page && isSame(search) ? referrer : `${page}${serializeState(state)}`;
}
