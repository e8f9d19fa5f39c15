import type { SearchState } from "../state.ts";
import { parseState, serializeState } from "../state-address.ts";

/** `push` makes a step that the back button returns from; `replace` does not. */
export type HistoryStep = "push" | "replace";

/** The page's address as its state, with the place it was scrolled to. */
export interface PageAddress {
  readonly read: () => SearchState;
  readonly write: (state: SearchState, step: HistoryStep) => void;
  /** Scrolls to where the reader left this state; `false` for a state seen for the first time. */
  readonly restoreScroll: () => boolean;
}

/** Scrolling is saved when it rests this long, in milliseconds: browsers limit how often. */
const SCROLL_REST = 400;

/**
 * Keeps the address and the scroll position of each step. The browser cannot
 * restore scrolling here: results arrive after it would.
 */
export function createPageAddress(onStep: () => void): PageAddress {
  history.scrollRestoration = "manual";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveScroll = () => {
    clearTimeout(timer);
    history.replaceState({ scroll: scrollY }, "");
  };
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(saveScroll, SCROLL_REST);
  });
  addEventListener("pagehide", saveScroll);
  let shown = location.search;
  addEventListener("popstate", () => {
    clearTimeout(timer);
    // A step within the page, as the skip link makes it, is no other search.
    if (location.search === shown) return;
    shown = location.search;
    onStep();
  });
  return {
    read: () => parseState(new URLSearchParams(location.search)),
    write: (state, step) => {
      saveScroll();
      const search = serializeState(state);
      const address = `${location.pathname}${search}`;
      // The same search asked for again is no step to go back from.
      if (step === "push" && search !== location.search) history.pushState(null, "", address);
      else history.replaceState(history.state, "", address);
      shown = location.search;
    },
    restoreScroll: () => {
      const saved: unknown = history.state;
      if (typeof saved !== "object" || saved === null || !("scroll" in saved)) return false;
      if (typeof saved.scroll !== "number") return false;
      scrollTo({ top: saved.scroll, behavior: "instant" });
      return true;
    },
  };
}
