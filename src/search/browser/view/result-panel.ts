import type { Alternative } from "../advice.ts";
import { describeIgnoredSigns, describeMatching, describeSearch, SORT_LABELS } from "../describe.ts";
import type { Found } from "../find.ts";
import type { Query } from "../query.ts";
import { PAGE_SIZES, type SearchState, SORTS, sortOf, sortsFor, withChange } from "../state.ts";
import { renderChips } from "./chips.ts";
import { element, find } from "./element.ts";
import { renderEmptyResult } from "./empty-result.ts";
import { renderPageLinks } from "./page-links.ts";
import { renderResult } from "./result-card.ts";
import { stateLink } from "./state-link.ts";

/** The results: what was asked, in words, and the decisions of one page. */
export interface ResultPanel {
  /** Says that something is on its way; results shown before stay, dimmed. */
  readonly showBusy: (progress: string) => void;
  readonly showFound: (found: Found) => void;
  /** Adds advice below a search that found nothing. */
  readonly showAdvice: (found: Found, alternatives: readonly Alternative[]) => void;
  readonly showError: (error: unknown, onRetry: () => void) => void;
  /** Puts the keyboard at the top of the results, and scrolls there where that is out of sight. */
  readonly focus: () => void;
}

/** Fills the `section` that the page keeps for results. */
export function createResultPanel(
  section: HTMLElement,
  drawOutcome: (outcome: string | undefined) => Node,
  onChange: (change: Partial<SearchState>) => void,
): ResultPanel {
  const part = (name: string) => find(section, `[data-part="${name}"]`, HTMLElement);
  const heading = find(section, "h2", HTMLElement);
  const status = find(section, "#search-status", HTMLElement);
  const list = part("list");
  const message = part("message");
  const controls = part("controls");
  const sort = find(section, "#sort", HTMLSelectElement);
  const size = find(section, "#size", HTMLSelectElement);
  sort.addEventListener("change", () => onChange({ sort: SORTS.find((one) => one === sort.value) }));
  size.addEventListener("change", () =>
    onChange({ size: PAGE_SIZES.find((one) => String(one) === size.value) ?? 10 }),
  );

  const settle = () => {
    section.removeAttribute("aria-busy");
    part("progress").textContent = "";
    message.replaceChildren();
  };
  return {
    showBusy: (progress) => {
      section.setAttribute("aria-busy", "true");
      status.removeAttribute("data-decisions");
      part("progress").textContent = progress;
    },
    showFound: (found) => {
      const { state, query, results, pages } = found;
      settle();
      status.textContent = describeSearch(state, query, results.length);
      status.setAttribute("data-decisions", String(results.length));
      part("matching").replaceChildren(...renderMatching(found));
      part("chips").replaceChildren(...renderChips(state));
      controls.hidden = results.length < 2;
      part("sizes").hidden = results.length <= Math.min(...PAGE_SIZES);
      fillSorts(sort, query, state);
      size.value = String(state.size);
      list.hidden = results.length === 0;
      list.replaceChildren(...found.shown.map((result) => renderResult(result, drawOutcome)));
      part("pages").replaceChildren(...renderPageLinks(state, pages));
    },
    showAdvice: (found, alternatives) => message.replaceChildren(...renderEmptyResult(found, alternatives)),
    showError: (error, onRetry) => {
      settle();
      status.textContent = "The search could not be loaded.";
      for (const name of ["matching", "list", "pages"]) part(name).replaceChildren();
      list.hidden = true;
      controls.hidden = true;
      part("sizes").hidden = true;
      message.replaceChildren(...renderError(error, onRetry));
    },
    focus: () => {
      heading.focus({ preventScroll: true });
      const { top, bottom } = heading.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) heading.scrollIntoView({ block: "start", behavior: "instant" });
    },
  };
}

/** How it matched and, for several words, the way to search them as a phrase. */
function renderMatching({ query, state, results }: Found): readonly (Node | string)[] {
  const line = describeMatching(query);
  const isWarning =
    query.kind === "words" && (query.words.length === 0 || describeIgnoredSigns(query) !== "");
  if (results.length === 0 && !isWarning) return [];
  if (query.kind !== "words" || query.words.length < 2 || results.length === 0) return [line];
  const phrase = query.words.join(" ");
  const link = stateLink(
    withChange(state, { query: `"${phrase}"` }),
    { "data-arrival": "focus" },
    `“${phrase}”`,
  );
  return [line, " For the phrase, search for ", link, "."];
}

function fillSorts(list: HTMLSelectElement, query: Query, state: SearchState): void {
  list.replaceChildren(
    ...sortsFor(query).map((sort) => element("option", { value: sort }, SORT_LABELS[sort])),
  );
  list.value = sortOf(state);
}

function renderError(error: unknown, onRetry: () => void): readonly HTMLElement[] {
  const retry = element("button", { type: "button" }, "Try again");
  retry.addEventListener("click", onRetry);
  return [
    element(
      "div",
      { class: "advice" },
      element(
        "p",
        {},
        "A part of it did not arrive. Check your connection, then try again: what you asked for is kept.",
      ),
      retry,
      element(
        "details",
        {},
        element("summary", {}, "What went wrong"),
        element("p", {}, describeError(error)),
      ),
    ),
  ];
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${describeError(error.cause)}`;
}
