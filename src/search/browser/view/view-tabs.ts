import { formatNumber } from "../../../collection/count.ts";
import { countMentions } from "../../../phrase-index/mentions.ts";
import { type View, withChange } from "../../state.ts";
import { element } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateAddress, stateLink } from "./state-link.ts";

const NAMES: Readonly<Record<View, string>> = {
  decisions: "Decisions",
  mentions: "Mentions",
  counts: "Counts",
};

/** Links to the ways to look at what was found, the one at hand marked. */
export interface ViewTabs {
  readonly element: HTMLElement;
  /** The links stay what they are, so that the keyboard stays on the one that was followed. */
  readonly update: (shown: ShownSearch) => void;
}

export function createViewTabs(views: readonly View[]): ViewTabs {
  const links = new Map<View, HTMLAnchorElement>();
  const list = element("ul");
  return {
    element: element("nav", { class: "view-tabs", "aria-label": "Views" }, list),
    update: ({ state, outcome }) => {
      for (const view of views) {
        const target = withChange(state, { view });
        const link = links.get(view) ?? stateLink(target, {});
        if (!links.has(view)) list.append(element("li", {}, link));
        links.set(view, link);
        link.href = stateAddress(target);
        link.replaceChildren(NAMES[view], countOf(view, outcome));
        if (view === state.view) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
  };
}

function countOf(view: View, { result, route }: ShownSearch["outcome"]): string {
  if (view === "decisions") return ` (${formatNumber(result.rows.length)})`;
  // Plain words are found by decision; what they count to in a text is not known.
  return view === "counts" || route === "words" ? "" : ` (${formatNumber(countMentions(result.mentions))})`;
}
