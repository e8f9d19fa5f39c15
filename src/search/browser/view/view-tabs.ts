import { countMentions } from "../../../phrase-index/mentions.ts";
import { type View, withChange } from "../../state.ts";
import { formatCount } from "../numbers.ts";
import { element } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateLink } from "./state-link.ts";

const NAMES: Readonly<Record<View, string>> = {
  decisions: "Decisions",
  mentions: "Mentions",
  counts: "Counts",
};

/** Links to the ways to look at what was found, the one at hand marked. */
export function renderViewTabs({ state, outcome }: ShownSearch, views: readonly View[]): HTMLElement {
  const { rows, mentions } = outcome.result;
  const counts: Readonly<Record<View, string>> = {
    decisions: ` (${formatCount(rows.length)})`,
    // Plain words are found by decision; what they count to in a text is not known.
    mentions: outcome.route === "words" ? "" : ` (${formatCount(countMentions(mentions))})`,
    counts: "",
  };
  const items = views.map((view) => {
    const current = view === state.view ? "true" : undefined;
    const link = stateLink(
      withChange(state, { view }),
      { "aria-current": current },
      NAMES[view],
      counts[view],
    );
    return element("li", {}, link);
  });
  return element("nav", { class: "view-tabs", "aria-label": "Views" }, element("ul", {}, ...items));
}
