import type { Catalogue } from "../../../phrase-index/catalogue.ts";
import { SEARCH_SECTIONS } from "../../../phrase-index/section-code.ts";
import type { FacetCounts } from "../../engine/facet-counts.ts";
import type { SearchState } from "../../state.ts";
import { listChosenFilters, toggle, toggleCategory } from "../chosen-filters.ts";
import { listCategories, listOptions, listSections } from "../facet-options.ts";
import { type FacetValues, readFacetValues } from "../facet-values.ts";
import { countDecisions } from "../numbers.ts";
import { element, find, hiddenText } from "./element.ts";
import { createFacetGroup } from "./facet-group.ts";
import type { ShownSearch } from "./result-view.ts";
import { createYearRange } from "./year-range.ts";

/** The filters beside the results, or above them in a panel that folds on narrow screens. */
export interface FilterPanel {
  readonly update: (shown: ShownSearch, counts: FacetCounts) => void;
}

export interface FilterPanelEvents {
  /** The search that a choice changes. */
  readonly readState: () => SearchState;
  /** Called with what a choice changes in the search. */
  readonly onChange: (change: Partial<SearchState>) => void;
  /** Called when a reader is done choosing on a narrow screen. */
  readonly onClose: () => void;
}

const WIDE_SCREEN = "(min-width: 60rem)";

/** Councils are many: only the most frequent show unasked. */
const SHOWN_BODIES = 8;

/** Fills `panel`, a `details` element, and shows it once there is something to choose. */
export function createFilterPanel(panel: HTMLDetailsElement, events: FilterPanelEvents): FilterPanel {
  const { outcome, category, body, section } = createGroups(events);
  const years = createYearRange((from, to) => events.onChange({ from, to }));
  const done = element("button", { type: "button", class: "close-filters" });
  done.addEventListener("click", () => {
    panel.open = false;
    events.onClose();
  });
  find(panel, "[data-facets]", HTMLElement).append(
    outcome.element,
    category.element,
    years.element,
    body.element,
    section.element,
    done,
  );
  const chosenCount = find(panel, "[data-chosen]", HTMLElement);
  const followScreen = unfoldOnWideScreens(panel);

  const valuesOf = createValueReader();
  return {
    update: ({ index, state, outcome: { route, result } }, counts) => {
      const all = valuesOf(index.catalogue);
      const source = (facet: "body" | "category" | "subcategory" | "outcome") => ({
        all: all[facet],
        counts: counts[facet],
      });
      panel.hidden = false;
      followScreen(state.view !== "mentions");
      outcome.update(listOptions(state.outcomes, source("outcome")));
      category.update(listCategories(state, source("category"), source("subcategory")));
      body.update(listOptions(state.bodies, source("body")));
      section.update(listSections(state.sections, counts.section));
      // Only exact words are known by section.
      section.element.hidden = route !== "phrases" && state.sections.length === 0;
      years.update(all.years, state.from, state.to);
      const chosen = listChosenFilters(state).length;
      chosenCount.replaceChildren(...(chosen > 0 ? [`(${chosen}`, hiddenText(" chosen"), ")"] : []));
      done.textContent = `Show ${countDecisions(result.rows.length).toLowerCase()}`;
    },
  };
}

function createGroups({ readState, onChange }: FilterPanelEvents) {
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
  const section = createFacetGroup({
    name: "section",
    legend: "Where the words stand",
    singular: "a section",
    plural: "sections",
    limit: SEARCH_SECTIONS.length,
    onToggle: (value, chosen) => {
      const sections = toggle(readState().sections, value, chosen);
      onChange({ sections: SEARCH_SECTIONS.filter((one) => sections.includes(one)) });
    },
  });
  return { outcome, category, body, section };
}

/** The values of a catalogue, worked out once. */
function createValueReader(): (catalogue: Catalogue) => FacetValues {
  let known: { readonly catalogue: Catalogue; readonly values: FacetValues } | undefined;
  return (catalogue) => {
    if (known?.catalogue !== catalogue) known = { catalogue, values: readFacetValues(catalogue) };
    return known.values;
  };
}

/**
 * Keeps the panel open where it stands beside the results: on wide screens, unless the
 * view needs the whole width. A reader's own choice holds until one of these changes.
 */
function unfoldOnWideScreens(panel: HTMLDetailsElement): (hasRoom: boolean) => void {
  const wide = matchMedia(WIDE_SCREEN);
  let hasRoom = true;
  const follow = () => {
    panel.open = wide.matches && hasRoom;
  };
  follow();
  wide.addEventListener("change", follow);
  return (next) => {
    if (next === hasRoom) return;
    hasRoom = next;
    follow();
  };
}
