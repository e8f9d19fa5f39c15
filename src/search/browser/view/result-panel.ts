import { formatNumber } from "../../../collection/count.ts";
import type { CatalogueBody } from "../../../phrase-index/catalogue.ts";
import { countMentions } from "../../../phrase-index/mentions.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import { describeMatching } from "../../query/describe-matching.ts";
import type { QueryError } from "../../query/query.ts";
import { plainWords } from "../../query/route-query.ts";
import { type SearchState, withChange } from "../../state.ts";
import type { Advice } from "../advice.ts";
import { matchBodies } from "../body-matches.ts";
import { describeOutcome } from "../describe-outcome.ts";
import { formatBytes } from "../numbers.ts";
import { rowToOpen } from "../open-reference.ts";
import type { LoadProgress } from "../search-session.ts";
import { renderChips } from "./chips.ts";
import { element, find, setChildren } from "./element.ts";
import { renderEmptyResult } from "./empty-result.ts";
import { renderFailure } from "./failure.ts";
import { createProgressBar } from "./progress-bar.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateLink } from "./state-link.ts";
import { createTakeAway } from "./take-away.ts";
import { renderUnreadableQuery } from "./unreadable-query.ts";
import type { ViewHost } from "./view-host.ts";
import { createViewTabs } from "./view-tabs.ts";

/** The results: what was asked, in words, and a view of what was found. */
export interface ResultPanel {
  /** Makes room for the answer of the next search; results shown before stay, dimmed. */
  readonly begin: () => void;
  /** Says what is on its way. */
  readonly showProgress: (progress: LoadProgress) => void;
  /**
   * Says what was found and shows it. `cost` is how many bytes it could take at most.
   * Throws what the view throws.
   */
  readonly showFound: (shown: ShownSearch, cost: number, signal: AbortSignal) => Promise<void>;
  /** Adds advice below a search that found nothing. */
  readonly showAdvice: (shown: ShownSearch, advice: Advice) => void;
  readonly showUnreadable: (state: SearchState, problem: QueryError) => void;
  /** What was found stays said where only the view of it failed. */
  readonly showError: (error: unknown, onRetry: () => void) => void;
  /** Puts the keyboard at the top of the results, and scrolls there where that is out of sight. */
  readonly focus: () => void;
}

/** A search that may take more than this says so, in bytes. */
const COSTLY = 1_000_000;

/** Fills the `section` that the page keeps for results; `views` are kept inside it. */
export function createResultPanel(section: HTMLElement, views: ViewHost): ResultPanel {
  const part = (name: string) => find(section, `[data-part="${name}"]`, HTMLElement);
  const heading = find(section, "h2", HTMLElement);
  const status = find(section, "#search-status", HTMLElement);
  const progress = createProgressBar(part("progress"));
  const tabs = createViewTabs(views.names);
  const takeAway = createTakeAway(part("take-away"));
  let isCounted = false;

  const settle = () => {
    section.removeAttribute("aria-busy");
    progress.hide();
    part("message").replaceChildren();
  };
  const clear = (sentence: string) => {
    settle();
    status.textContent = sentence;
    for (const name of ["matching", "chips", "tabs", "bodies"]) part(name).replaceChildren();
    views.clear();
    takeAway.hide();
  };
  return {
    begin: () => {
      isCounted = false;
      section.setAttribute("aria-busy", "true");
      for (const name of ["data-decisions", "data-mentions"]) status.removeAttribute(name);
    },
    showProgress: progress.show,
    showFound: async (shown, cost, signal) => {
      const { state, outcome, index } = shown;
      isCounted = true;
      status.textContent = describeOutcome(state, outcome);
      part("matching").replaceChildren(...renderMatching(shown, cost));
      part("chips").replaceChildren(...renderChips(state));
      part("bodies").replaceChildren(
        ...renderBodies(matchBodies(index.catalogue, outcome.query), shown.base),
      );
      tabs.update(shown);
      setChildren(part("tabs"), hasView(shown) ? [tabs.element] : []);
      try {
        if (hasView(shown)) await views.show(shown, signal);
        else views.clear();
      } finally {
        if (!signal.aborted) markCounts(status, outcome);
      }
      settle();
      if (hasView(shown)) takeAway.show(shown);
      else takeAway.hide();
    },
    showAdvice: ({ outcome, index }, advice) =>
      part("message").replaceChildren(renderEmptyResult(outcome, advice, index.catalogue)),
    showUnreadable: (state, problem) => {
      clear("This search cannot be read.");
      part("chips").replaceChildren(...renderChips(state));
      part("message").replaceChildren(renderUnreadableQuery(state, problem));
    },
    showError: (error, onRetry) => {
      if (!isCounted) clear("The search could not be loaded.");
      settle();
      views.clear();
      takeAway.hide();
      part("message").replaceChildren(renderFailure(error, onRetry));
    },
    focus: () => {
      heading.focus({ preventScroll: true });
      const { top, bottom } = heading.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) heading.scrollIntoView({ block: "start", behavior: "instant" });
    },
  };
}

/** Searches that are compared are counted though one of them finds nothing. */
function hasView({ state, outcome }: ShownSearch): boolean {
  return outcome.result.rows.length > 0 || (state.view === "counts" && state.compared.length > 0);
}

/** For programs and tests; set when all of a search is on the page. */
function markCounts(status: HTMLElement, { result }: SearchOutcome): void {
  status.setAttribute("data-decisions", String(result.rows.length));
  status.setAttribute("data-mentions", String(countMentions(result.mentions)));
}

/** How it matched and, for several words, the way to search them as a phrase. */
function renderMatching(shown: ShownSearch, cost: number): readonly (Node | string)[] {
  const { state, outcome, newIds } = shown;
  const { query, route, result } = outcome;
  if (route === "nothing" && state.query) {
    return ["A search needs at least one letter or digit, so this lists every decision."];
  }
  const parts: (Node | string)[] = [describeMatching(query, route)];
  if (rowToOpen(shown) !== undefined) parts.push(" Press Enter in the search box to open it.");
  const words = route === "words" ? plainWords(query) : "";
  if (words.includes(" ") && result.rows.length > 0) {
    const phrase = withChange(state, { query: `"${words}"` });
    parts.push(
      " To count them side by side, search for ",
      stateLink(phrase, { "data-arrival": "focus" }, `“${words}”`),
      ".",
    );
  }
  if (cost > COSTLY) {
    parts.push(` It may read up to ${formatBytes(cost)} of the index: so many places have words like these.`);
  }
  if (newIds?.size) {
    parts.push(" ", element("span", { class: "result-reason" }, `${formatNumber(newIds.size)} new`));
    parts.push(" since you last looked.");
  }
  return parts;
}

function renderBodies(bodies: readonly CatalogueBody[], base: string): readonly HTMLElement[] {
  if (bodies.length === 0) return [];
  const links = bodies.map(({ name, slug }) =>
    element("li", {}, element("a", { class: "tap", href: `${base}councils/${slug}/` }, `All about ${name}`)),
  );
  return [
    element(
      "div",
      { class: "body-matches" },
      element("p", { class: "result-reason" }, "Council matches"),
      element("ul", {}, ...links),
    ),
  ];
}
