import { hasFilters, type SearchState, withChange } from "../../state.ts";
import { listChosenFilters, WITHOUT_FILTERS } from "../chosen-filters.ts";
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
        { class: "chip", "data-arrival": "focus" },
        hiddenText("Remove filter "),
        label,
        element("span", { class: "chip-cross", "aria-hidden": "true" }, "×"),
      ),
    ),
  );
  const list = { class: "chips", "aria-label": "Selected filters" };
  return [element("ul", list, ...chips, element("li", {}, clearAllLink(state)))];
}

function clearAllLink(state: SearchState): HTMLElement {
  return stateLink(
    withChange(state, WITHOUT_FILTERS),
    { class: "clear-all", "data-arrival": "focus" },
    "Clear all filters",
  );
}
