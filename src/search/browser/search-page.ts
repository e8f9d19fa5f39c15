import { countFacets } from "../engine/facet-counts.ts";
import { parseQuery } from "../query/parse-query.ts";
import { formatQueryError, isQueryError, type QueryError } from "../query/query.ts";
import { type SearchState, withChange } from "../state.ts";
import { parseState } from "../state-address.ts";
import { findAlternatives } from "./advice.ts";
import { loadEngines } from "./load-engines.ts";
import { findMeant } from "./meant.ts";
import { isFirstVisit, openReferred } from "./open-reference.ts";
import { createPageAddress, type HistoryStep } from "./page-address.ts";
import type { ReadPage } from "./read-cards.ts";
import { createSavedSearches } from "./saved/saved-searches.ts";
import { createSearchSession } from "./search-session.ts";
import { createDecisionsView } from "./view/decisions-view.ts";
import { find } from "./view/element.ts";
import { createFilterPanel } from "./view/filter-panel.ts";
import { createOutcomeDrawer } from "./view/outcome.ts";
import { createResultPanel } from "./view/result-panel.ts";
import type { ShownSearch } from "./view/result-view.ts";
import { createSearchBox } from "./view/search-box.ts";
import { listenToStateLinks } from "./view/state-link.ts";
import { createViewHost } from "./view/view-host.ts";

/**
 * What happens once results are shown: nothing, the keyboard goes to them, or the page
 * scrolls as it was. With "open" a decision asked for by its reference is opened instead.
 */
type Arrival = "stay" | "focus" | "return" | "open";

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
    const work = find(root, "[data-work]", HTMLElement);
    work.hidden = isWaiting;
    work.dataset["work"] = state.view;
    document.title = state.query ? `${state.query} – ${plainTitle}` : plainTitle;
    const problem = readProblem(state.query ?? "");
    saved.wait(isWaiting);
    if (isWaiting || problem) session.cancel();
    if (problem) saved.hide();
    if (problem) results.showUnreadable(state, problem);
    else if (!isWaiting) {
      results.begin();
      session.search(state);
    }
  };
  const go = (next: SearchState, step: HistoryStep, how: Arrival = "stay") => {
    address.write(next, step);
    show(next, how);
  };
  const change = (part: Partial<SearchState>, step: HistoryStep) => go(withChange(state, part), step);
  const arrive = () => {
    if (arrival === "return") address.restoreScroll();
    else if (arrival === "focus") results.focus();
  };

  const box = createSearchBox(find(root, "form", HTMLFormElement), {
    onFocus: () => session.preload(),
    onQuery: (query, step, how) =>
      go(withChange(state, { query }), step, how === "entered" ? "open" : "stay"),
    describeProblem: (query) => {
      const problem = readProblem(query);
      return problem && formatQueryError(problem);
    },
  });
  const readPage: ReadPage = async (...asked) => (await session.open()).words.readPage(...asked);
  const drawOutcome = createOutcomeDrawer(root);
  const views = createViewHost(
    find(root, "[data-part=views]", HTMLElement),
    {
      mentions: async () => (await import("./view/mentions-view.ts")).createMentionsView,
      counts: async () => (await import("./view/counts-view.ts")).createCountsView,
      decisions: async () => (place, onChange) =>
        createDecisionsView(place, onChange, { readPage, drawOutcome }),
    },
    change,
  );
  const results = createResultPanel(find(root, "[data-results]", HTMLElement), views);
  const saved = createSavedSearches(root, { base, open: () => session.open() });
  const filters = createFilterPanel(find(root, "[data-filters]", HTMLDetailsElement), {
    readState: () => state,
    onChange: (part) => change(part, "push"),
    onClose: results.focus,
  });
  const session = createSearchSession(
    {
      base,
      open: (attempt, onFetched) => loadEngines(base, { attempt, onFetched, state }),
    },
    {
      onProgress: results.showProgress,
      onFound: async (found, cost, signal) => {
        if (arrival === "open" && (await openReferred(found, signal))) return;
        const newIds = await saved.look(found, signal);
        const shown = { ...found, state: onExistingPage(found), newIds };
        const counting = countFacets(shown.state, shown.outcome, shown.index.catalogue, shown.search);
        filters.update(shown, await counting);
        await results.showFound(shown, cost, signal);
        arrive();
      },
      onShown: async (shown, signal) => {
        if (shown.outcome.result.rows.length > 0) return;
        const meant = await findMeant(shown, signal);
        const alternatives = await findAlternatives(shown.search, shown.state, shown.outcome, signal);
        signal.throwIfAborted();
        results.showAdvice(shown, { meant, alternatives });
      },
      onError: (error) => {
        saved.hide();
        results.showError(error, () => show(state, "focus"));
      },
    },
  );

  listenToStateLinks(root, (link) => {
    const step = link.dataset["history"] === "replace" ? "replace" : "push";
    const how = link.dataset["arrival"] === "focus" ? "focus" : "stay";
    go(parseState(new URLSearchParams(link.search)), step, how);
  });
  show(state, isFirstVisit() ? "open" : "return");
}

function readProblem(query: string): QueryError | undefined {
  const parsed = parseQuery(query);
  return isQueryError(parsed) ? parsed : undefined;
}

/** An address may ask for a page far beyond the last. */
function onExistingPage({ state, outcome }: ShownSearch): SearchState {
  if (state.view !== "decisions") return state;
  const pages = Math.max(1, Math.ceil(outcome.order.length / state.size));
  return { ...state, page: Math.min(state.page, pages) };
}
