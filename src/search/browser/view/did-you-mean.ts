import type { SearchState } from "../../state.ts";
import { countDecisions } from "../numbers.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** `Did you mean “safety plan” (5 decisions) or …?`, each a link; nothing without any. */
export function renderDidYouMean(
  searches: readonly { readonly state: SearchState; readonly total?: number }[],
): readonly HTMLElement[] {
  if (searches.length === 0) return [];
  const links = searches.flatMap(({ state, total }, index) => {
    const link = stateLink(state, { class: "tap", "data-arrival": "focus" }, state.query ?? "");
    const count = total === undefined ? "" : ` (${countDecisions(total)})`;
    return [index === 0 ? " " : index === searches.length - 1 ? " or " : ", ", link, count];
  });
  return [element("p", {}, "Did you mean", ...links, "?")];
}
