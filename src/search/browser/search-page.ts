import { nameQuery } from "./describe.ts";
import { watchFetches } from "./fetch-watch.ts";
import { createPageAddress, type HistoryStep } from "./page-address.ts";
import { readQuery } from "./query.ts";
import { openIndex } from "./search-index.ts";
import { createSearchSession } from "./search-session.ts";
import { parseState, type SearchState, withChange } from "./state.ts";
import { find } from "./view/element.ts";
import { createFilterPanel } from "./view/filter-panel.ts";
import { createOutcomeDrawer } from "./view/outcome.ts";
import { createResultPanel } from "./view/result-panel.ts";
import { createSearchBox } from "./view/search-box.ts";
import { listenToStateLinks } from "./view/state-link.ts";

/** What happens once results are shown: nothing, the keyboard goes to them, or the page scrolls as it was. */
type Arrival = "stay" | "focus" | "return";

/**
 * Brings the search page to life inside `root`, which names the address of the
 * site in `data-base`. All it shows follows from the state in the page's address.
 */
export function startSearchPage(root: HTMLElement): void {
  const base = root.dataset["base"] ?? "/";
  const plainTitle = document.title;
  const address = createPageAddress(() => show(address.read(), "return"));
  let state = address.read();
  let arrival: Arrival = "return";

  const show = (next: SearchState, how: Arrival) => {
    state = next;
    arrival = how;
    const isWaiting = state.query === undefined;
    box.show(state.query ?? "");
    find(root, "[data-start]", HTMLElement).hidden = !isWaiting;
    find(root, "[data-work]", HTMLElement).hidden = isWaiting;
    document.title = nameTitle(state, plainTitle);
    if (!isWaiting) session.search(state);
  };
  const go = (next: SearchState, step: HistoryStep, how: Arrival = "stay") => {
    address.write(next, step);
    show(next, how);
  };
  const change = (step: HistoryStep) => (part: Partial<SearchState>) => go(withChange(state, part), step);

  const box = createSearchBox(find(root, "form", HTMLFormElement), {
    onFocus: () => session.preload(),
    onQuery: (query, step) => change(step)({ query }),
  });
  const resultSection = find(root, "[data-results]", HTMLElement);
  const results = createResultPanel(resultSection, createOutcomeDrawer(root), change("replace"));
  const filterPanel = find(root, "[data-filters]", HTMLDetailsElement);
  const filters = createFilterPanel(filterPanel, () => state, change("push"), results.focus);
  const watch = watchFetches(`${base}pagefind/`);
  const session = createSearchSession(
    {
      open: (attempt) => {
        watch.reset();
        return openIndex(base, attempt);
      },
      check: watch.check,
    },
    {
      onBusy: results.showBusy,
      onFound: (index, found) => {
        results.showFound(found);
        filters.update(index, state);
        if (arrival === "return") address.restoreScroll();
        else if (arrival === "focus") results.focus();
      },
      onAdvice: results.showAdvice,
      onCounted: (index, found, counts) => filters.update(index, state, counts, found.results.length),
      onError: (error) => results.showError(error, () => show(state, "focus")),
    },
  );

  listenToStateLinks(root, (link) => {
    const step = link.dataset["history"] === "replace" ? "replace" : "push";
    const how = link.dataset["arrival"] === "focus" ? "focus" : "stay";
    go(parseState(new URLSearchParams(link.search)), step, how);
  });
  root.hidden = false;
  show(state, "return");
}

function nameTitle(state: SearchState, plainTitle: string): string {
  const name = nameQuery(readQuery(state.query ?? ""));
  return name === "" ? plainTitle : `${name} – ${plainTitle}`;
}
