import { nameQuery } from "./describe.ts";
import type { Found } from "./find.ts";
import { createPageAddress, type HistoryStep } from "./page-address.ts";
import { readQuery } from "./query.ts";
import { checkReachable, openIndex } from "./search-index.ts";
import { createSearchSession } from "./search-session.ts";
import { parseState, type SearchState, withChange } from "./state.ts";
import { find } from "./view/element.ts";
import { createFilterPanel } from "./view/filter-panel.ts";
import { createOutcomeDrawer } from "./view/outcome.ts";
import { createResultPanel } from "./view/result-panel.ts";
import { createSearchBox } from "./view/search-box.ts";
import { clickedStateLink } from "./view/state-link.ts";

/** Where the keyboard goes once a search is shown; `undefined` leaves it where it is. */
type NextFocus = "results" | undefined;

/**
 * Brings the search page to life inside `root`, which names the address of the
 * site in `data-base`. Everything shown follows from the state in the address.
 */
export function startSearchPage(root: HTMLElement): void {
  const base = root.dataset["base"] ?? "/";
  const siteTitle = document.title;
  const address = createPageAddress(() => void show(address.read(), undefined, true));
  let state = address.read();

  const go = (next: SearchState, step: HistoryStep, focus?: NextFocus) => {
    address.write(next, step);
    return show(next, focus);
  };
  const box = createSearchBox(find(root, "form", HTMLFormElement), {
    onFocus: () => {
      if (state.query === undefined) void show(withChange(state, {}));
      else session.preload();
    },
    onQuery: (query, isStep) =>
      void go(withChange(state, { query, sort: undefined }), isStep ? "push" : "replace"),
  });
  const results = createResultPanel(
    find(root, "[data-results]", HTMLElement),
    createOutcomeDrawer(root),
    (change) => void go(withChange(state, change), "replace"),
  );
  const filters = createFilterPanel(
    find(root, "[data-filters]", HTMLDetailsElement),
    () => state,
    (change) => void go(withChange(state, change), "push"),
    results.focus,
  );
  const session = createSearchSession(
    { open: (attempt) => openIndex(base, attempt), check: () => checkReachable(base) },
    {
      onBusy: results.showBusy,
      onFound: (index, found) => {
        showFound(found);
        filters.update(index, state);
      },
      onAdvice: results.showAdvice,
      onCounted: (index, found, counts) => filters.update(index, state, counts, found.results.length),
      onError: (error) => results.showError(error, () => void show(state, "results")),
    },
  );

  const show = async (next: SearchState, focus?: NextFocus, isReturn = false) => {
    state = next;
    box.show(state.query ?? "");
    const isWaiting = state.query === undefined;
    find(root, "[data-start]", HTMLElement).hidden = !isWaiting;
    find(root, "[data-work]", HTMLElement).hidden = isWaiting;
    nameTitle(state, siteTitle);
    if (isWaiting) return;
    afterFound = () => {
      if (isReturn) address.restoreScroll();
      else if (focus) results.focus();
    };
    await session.search(state);
  };
  let afterFound = () => {};
  const showFound = (found: Found) => {
    results.showFound(found);
    afterFound();
  };

  root.addEventListener("click", (event) => {
    const link = clickedStateLink(event);
    if (!link) return;
    event.preventDefault();
    const step = link.dataset["history"] === "replace" ? "replace" : "push";
    const focus = link.dataset["focus"] === "results" ? "results" : undefined;
    void go(parseState(new URLSearchParams(link.search)), step, focus);
  });
  root.hidden = false;
  void show(state, undefined, true);
}

function nameTitle(state: SearchState, siteTitle: string): void {
  const name = nameQuery(readQuery(state.query ?? ""));
  document.title = name === "" ? siteTitle : `${name} – ${siteTitle}`;
}
