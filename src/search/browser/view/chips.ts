import { listChosenFilters, removalOf } from "../chosen-filters.ts";
import { hasFilters, type SearchState, withChange } from "../state.ts";
import { element, hiddenText } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** The filters in use, each a link that removes it, and a link that removes all. */
export function renderChips(state: SearchState): readonly HTMLElement[] {
  if (!hasFilters(state)) return [];
  const chips = listChosenFilters(state).map(({ label, removal }) =>
    element(
      "li",
      {},
      stateLink(
        withChange(state, removal),
        { class: "chip", "data-focus": "results" },
        hiddenText("Remove filter "),
        label,
        element("span", { class: "chip-cross", "aria-hidden": "true" }, "×"),
      ),
    ),
  );
  return [
    element("h2", { class: "visually-hidden" }, "Selected filters"),
    element("ul", { class: "chips" }, ...chips, element("li", {}, clearAllLink(state))),
  ];
}

function clearAllLink(state: SearchState): HTMLElement {
  const nothing = [removalOf("body"), removalOf("category"), removalOf("outcome"), removalOf("year")];
  const cleared = nothing.reduce((all, removal) => ({ ...all, ...removal }), {});
  return stateLink(
    withChange(state, cleared),
    { class: "clear-all", "data-focus": "results" },
    "Clear all filters",
  );
}
