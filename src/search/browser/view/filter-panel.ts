import { listChosenFilters, toggle, toggleCategory } from "../chosen-filters.ts";
import type { FacetCounts } from "../count-facets.ts";
import { countDecisions } from "../describe.ts";
import { type FacetSource, listCategories, listOptions } from "../facet-options.ts";
import type { SearchIndex } from "../search-index.ts";
import type { SearchState } from "../state.ts";
import { element, find } from "./element.ts";
import { createFacetGroup } from "./facet-group.ts";
import { createYearRange } from "./year-range.ts";

/** The filters beside the results, or above them in a panel that folds on narrow screens. */
export interface FilterPanel {
  /** `counts` and `total` are left out while they are being counted; the last ones stay then. */
  readonly update: (index: SearchIndex, state: SearchState, counts?: FacetCounts, total?: number) => void;
}

const WIDE_SCREEN = "(min-width: 60rem)";

/** Councils are many: only the most frequent show unasked. */
const SHOWN_BODIES = 8;

/**
 * Fills `panel`, a `details` element, and shows it once there is something to choose.
 * @param readState the search that a choice changes
 * @param onChange called with what a choice changes in the search
 * @param onClose called when a reader is done choosing on a narrow screen
 */
export function createFilterPanel(
  panel: HTMLDetailsElement,
  readState: () => SearchState,
  onChange: (change: Partial<SearchState>) => void,
  onClose: () => void,
): FilterPanel {
  const outcome = createFacetGroup({
    name: "outcome",
    legend: "Outcome",
    singular: "an outcome",
    plural: "outcomes",
    limit: 6,
    onToggle: (value, chosen) => onChange({ outcomes: toggle(readState().outcomes, value, chosen) }),
  });
  const category = createFacetGroup({
    name: "category",
    legend: "Category",
    singular: "a category",
    plural: "categories",
    limit: 12,
    onToggle: (value, chosen) => onChange(toggleCategory(readState(), value, chosen)),
  });
  const body = createFacetGroup({
    name: "body",
    legend: "Council or provider",
    singular: "a council or provider",
    plural: "councils and providers",
    limit: SHOWN_BODIES,
    onToggle: (value, chosen) => onChange({ bodies: toggle(readState().bodies, value, chosen) }),
  });
  const years = createYearRange((from, to) => onChange({ from, to }));
  const done = element("button", { type: "button", class: "close-filters" });
  done.addEventListener("click", () => {
    panel.open = false;
    onClose();
  });
  find(panel, "[data-facets]", HTMLElement).append(
    outcome.element,
    category.element,
    years.element,
    body.element,
    done,
  );
  const chosenCount = find(panel, "[data-chosen]", HTMLElement);
  unfoldOnWideScreens(panel);

  let last: FacetCounts | undefined;
  return {
    update: (index, state, counts, total) => {
      last = counts ?? last;
      panel.hidden = false;
      const source = (facet: keyof FacetCounts): FacetSource => ({ all: index.all, counts: last?.[facet] });
      outcome.update(listOptions("outcome", state.outcomes, source("outcome")));
      category.update(listCategories(state, source("category")));
      body.update(listOptions("body", state.bodies, source("body")));
      years.update(index.years, state.from, state.to);
      const chosen = listChosenFilters(state).length;
      chosenCount.textContent = chosen > 0 ? ` (${chosen} chosen)` : "";
      if (total !== undefined) done.textContent = `Show ${countDecisions(total).toLowerCase()}`;
    },
  };
}

function unfoldOnWideScreens(panel: HTMLDetailsElement): void {
  const wide = matchMedia(WIDE_SCREEN);
  const follow = () => {
    panel.open = wide.matches;
  };
  follow();
  wide.addEventListener("change", follow);
}
