import type { HistoryStep } from "../page-address.ts";
import { find } from "./element.ts";

/** The box that a search is typed into. */
export interface SearchBox {
  /** Puts `query` into the box, unless that is what it says. */
  readonly show: (query: string) => void;
}

export interface SearchBoxEvents {
  readonly onFocus: () => void;
  /**
   * @param step `replace` while one query is being typed further: the back button skips what came before
   * @param how `typed` after a pause, `entered` when the reader asked for it
   */
  readonly onQuery: (query: string, step: HistoryStep, how: "typed" | "entered") => void;
  /** Why a query cannot be read, if it cannot. */
  readonly describeProblem: (query: string) => string | undefined;
}

/** A search begins when no key was pressed for this long, in milliseconds. */
const TYPING_REST = 300;
/** A single letter begins too many words to be worth searching unasked. */
const SHORTEST_TYPED = 2;

/**
 * Listens to `form`: what is typed is searched after a pause, and at once with Enter.
 * What cannot be read yet, as with a quotation mark still open, is said below the box
 * and not searched before Enter.
 */
export function createSearchBox(form: HTMLFormElement, events: SearchBoxEvents): SearchBox {
  const { onFocus, onQuery, describeProblem } = events;
  const problemLine = find(form, "#q-problem", HTMLElement);
  const input = find(form, "input", HTMLInputElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  let isTyping = false;

  const send = (query: string, how: "typed" | "entered") => {
    const step = isTyping ? "replace" : "push";
    shown = query;
    onQuery(query, step, how);
  };
  input.addEventListener("focus", onFocus);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = input.value.trim();
      const problem = describeProblem(query);
      problemLine.textContent = problem ? `Not searched yet. ${problem}` : "";
      if (problem || query === shown || (query.length > 0 && query.length < SHORTEST_TYPED)) return;
      send(query, "typed");
      isTyping = true;
    }, TYPING_REST);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    problemLine.textContent = "";
    send(input.value.trim(), "entered");
    isTyping = false;
    // On a phone the keyboard would cover the results.
    if (matchMedia("(pointer: coarse)").matches) input.blur();
  });
  return {
    show: (query) => {
      // Whatever else changes the search ends the typing that the back button would skip.
      isTyping = false;
      if (query === shown) return;
      clearTimeout(timer);
      shown = query;
      problemLine.textContent = "";
      input.value = query;
    },
  };
}
