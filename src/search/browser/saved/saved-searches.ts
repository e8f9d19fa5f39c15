import { describeWanted } from "../describe-outcome.ts";
import type { Engines } from "../load-engines.ts";
import { find } from "../view/element.ts";
import type { ShownSearch } from "../view/result-view.ts";
import { checkSaved, readFound } from "./check-saved.ts";
import { dayOf, lookAgain, saveSearch } from "./last-look.ts";
import { createSaveButton } from "./save-button.ts";
import { createSavedList } from "./saved-list.ts";
import { type SavedSearch, savedAddress } from "./saved-search.ts";
import { createSavedStore, type SavedStore } from "./saved-store.ts";

/** Saved searches on the search page. */
export interface SavedSearches {
  /** Shows them while the page waits for a search, and looks what is new; stops looking otherwise. */
  readonly wait: (isWaiting: boolean) => void;
  /**
   * Offers to save a search that was found. Where it is saved already, keeps that the
   * reader looked, and gives back the ids that are new to them. Throws what the index throws.
   */
  readonly look: (found: ShownSearch, signal: AbortSignal) => Promise<ReadonlySet<string>>;
  /** Takes the offer back: nothing is shown that could be saved. */
  readonly hide: () => void;
}

/** What the page gives to them. */
interface SavedSource {
  readonly base: string;
  readonly open: () => Promise<Engines>;
}

/** A browser without idle time gives the page this much to settle, in milliseconds. */
const SETTLING = 300;

/** Brings the parts of the search page at `root` that are about saved searches to life. */
export function createSavedSearches(root: HTMLElement, { base, open }: SavedSource): SavedSearches {
  const store = createSavedStore(() => localStorage, base);
  const button = createSaveButton(find(root, "[data-part=saving]", HTMLElement), store, base);
  const list = createSavedList(find(root, "[data-saved]", HTMLElement), store);
  let checking = new AbortController();

  const check = async (searches: readonly SavedSearch[], signal: AbortSignal): Promise<void> => {
    try {
      const engines = await open();
      signal.throwIfAborted();
      const left = await checkSaved(searches, engines, dayOf(new Date()), list.showChecked, signal);
      if (left.length === 0) return;
      const label = `Look in ${left.length === 1 ? "one more" : `${left.length} more`}`;
      list.say("Not all of them have been searched again.", { label, run: () => check(left, signal) });
    } catch {
      // Searching says why when it fails; here the searches can still be opened.
      if (!signal.aborted) list.say("What is new could not be looked up: the search index did not load.");
    }
  };
  return {
    wait: (isWaiting) => {
      checking.abort();
      if (!isWaiting) return;
      checking = new AbortController();
      const { signal } = checking;
      const searches = list.show();
      if (searches.length > 0) whenIdle(() => signal.aborted || check(searches, signal));
    },
    look: async ({ index, state, outcome }, signal) => {
      const address = savedAddress(state);
      const name = describeWanted(state, outcome);
      const today = dayOf(new Date());
      const isSaved = store.read().searches.some((saved) => saved.address === address);
      const found = isSaved ? await readFound(index, outcome, signal) : undefined;
      signal.throwIfAborted();
      button.show({
        address,
        read: async () => saveSearch({ address, name }, await readFound(index, outcome), today),
      });
      return found ? keepLook(store, address, (saved) => lookAgain(saved, found, today)) : new Set();
    },
    hide: button.hide,
  };
}

/** A browser that does not keep the look says the same again next time, which does no harm. */
function keepLook(
  store: SavedStore,
  address: string,
  look: (saved: SavedSearch) => SavedSearch,
): Set<string> {
  const { searches } = store.read();
  const looked = searches.map((saved) => (saved.address === address ? look(saved) : saved));
  store.write(looked);
  return new Set(looked.find((saved) => saved.address === address)?.fresh);
}

function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run);
  else setTimeout(run, SETTLING);
}
