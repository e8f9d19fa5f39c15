import { element } from "../view/element.ts";
import type { SavedSearch } from "./saved-search.ts";
import { MOST_SAVED, type SavedStore } from "./saved-store.ts";

/** A search that can be saved. `read` gives it as it stands, and throws what the index throws. */
interface SaveableSearch {
  readonly address: string;
  readonly read: () => Promise<SavedSearch>;
}

/** Saves the search that is shown, or removes it again. */
export interface SaveButton {
  readonly show: (search: SaveableSearch) => void;
  readonly hide: () => void;
}

/** Fills `place`. `base` is the address of the site, ending in a slash. */
export function createSaveButton(place: HTMLElement, store: SavedStore, base: string): SaveButton {
  const button = element("button", { type: "button" });
  const note = element("p", { class: "hint", "aria-live": "polite" });
  let search: SaveableSearch | undefined;
  place.replaceChildren(button, note);

  const label = (address: string) => {
    const isSaved = store.read().searches.some((saved) => saved.address === address);
    button.textContent = isSaved ? "Remove from saved searches" : "Save this search";
    return isSaved;
  };
  const toggle = async (asked: SaveableSearch) => {
    const before = store.read().searches;
    const others = before.filter(({ address }) => address !== asked.address);
    const isSaved = others.length < before.length;
    if (!isSaved && before.length >= MOST_SAVED) return [FULL];
    const after = isSaved ? others : [await asked.read(), ...others];
    if (!store.write(after)) return [isSaved ? NOT_REMOVED : NOT_SAVED];
    if (isSaved) return ["Removed from your saved searches."];
    const list = element("a", { href: `${base}search/` }, "Your saved searches");
    return ["Saved, in this browser only. ", list, " say what is new."];
  };
  button.addEventListener("click", async () => {
    const asked = search;
    if (!asked) return;
    const said = await toggle(asked).catch(() => [NOT_READ]);
    if (search?.address !== asked.address) return;
    note.replaceChildren(...said);
    label(asked.address);
  });
  return {
    show: (shown) => {
      if (search?.address !== shown.address) note.replaceChildren();
      search = shown;
      label(shown.address);
      place.hidden = false;
    },
    hide: () => {
      search = undefined;
      place.hidden = true;
    },
  };
}

const FULL = `You have ${MOST_SAVED} saved searches, as many as are kept. Remove one first.`;
const NOT_SAVED =
  "It could not be saved: this browser keeps nothing for this site, or has no room left for it.";
const NOT_REMOVED = "It could not be removed: this browser refuses to change what it keeps.";
const NOT_READ = "It could not be saved: a part of the search index did not load. Try again.";
