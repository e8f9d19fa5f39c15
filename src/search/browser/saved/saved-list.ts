import { formatNumber } from "../../../collection/count.ts";
import { formatDate } from "../../../decision/calendar-date.ts";
import { countDecisions } from "../numbers.ts";
import { element, find, hiddenText } from "../view/element.ts";
import { stateLink } from "../view/state-link.ts";
import { type SavedSearch, savedState } from "./saved-search.ts";
import type { SavedStore } from "./saved-store.ts";

/** The saved searches, each a link, with ways to remove them. */
export interface SavedList {
  /** Shows what is kept; nothing where nothing is. */
  readonly show: () => readonly SavedSearch[];
  /** Says what one finds now. */
  readonly showChecked: (saved: SavedSearch) => void;
  /** Says something about all of them, with a button where there is something to do. */
  readonly say: (sentence: string, action?: ListAction) => void;
}

interface ListAction {
  readonly label: string;
  readonly run: () => void;
}

const DAMAGED =
  "What this browser kept of your saved searches cannot be read. It stays as it is until you save a search or clear it.";
const REFUSED = "It could not be removed: this browser refuses to change what it keeps.";

/** Fills the `section` that the page keeps for saved searches. */
export function createSavedList(section: HTMLElement, store: SavedStore): SavedList {
  const list = find(section, "ul", HTMLUListElement);
  const note = find(section, "[data-saved-note]", HTMLElement);
  const clear = find(section, "[data-saved-clear]", HTMLButtonElement);
  const checked = new Map<string, SavedSearch>();
  // Only what changes is drawn anew: the keyboard may be in the list.
  const facts = new Map<string, HTMLElement>();

  const say: SavedList["say"] = (sentence, action) => {
    note.replaceChildren(sentence);
    if (!action) return;
    const button = element("button", { type: "button" }, action.label);
    button.addEventListener("click", action.run);
    note.append(" ", button);
  };
  const draw = () => {
    const { searches, isDamaged } = store.read();
    list.replaceChildren(
      ...searches.map((saved) => {
        const fact = element("p", { class: "hint" }, ...describeFacts(saved, checked.get(saved.address)));
        facts.set(saved.address, fact);
        return renderItem(saved, fact, () => remove([saved]));
      }),
    );
    clear.hidden = searches.length === 0 && !isDamaged;
    if (isDamaged) say(DAMAGED);
    return { searches, isEmpty: searches.length === 0 && !isDamaged };
  };
  const remove = (removed: readonly SavedSearch[]) => {
    const before = store.read().searches;
    const addresses = removed.map(({ address }) => address);
    if (!store.write(before.filter(({ address }) => !addresses.includes(address)))) return say(REFUSED);
    draw();
    const undo = () => {
      const restored = removed.length === 1 ? "It is saved again." : "They are saved again.";
      say(store.write(before) ? restored : REFUSED);
      draw();
      find(section, "h2", HTMLElement).focus();
    };
    if (removed.length === 0) return say("What could not be read is cleared.");
    say(describeRemoved(removed), { label: "Undo", run: undo });
    find(note, "button", HTMLButtonElement).focus();
  };
  clear.addEventListener("click", () => remove(store.read().searches));
  return {
    show: () => {
      checked.clear();
      note.replaceChildren();
      const { searches, isEmpty } = draw();
      section.hidden = isEmpty;
      return searches;
    },
    showChecked: (saved) => {
      checked.set(saved.address, saved);
      facts.get(saved.address)?.replaceChildren(...describeFacts(saved, saved));
    },
    say,
  };
}

function describeRemoved(removed: readonly SavedSearch[]): string {
  const [first, ...others] = removed;
  if (others.length > 0) return `${formatNumber(removed.length)} saved searches are removed.`;
  return `“${first?.name ?? ""}” is removed.`;
}

function renderItem(saved: SavedSearch, facts: HTMLElement, onRemove: () => void): HTMLElement {
  const remove = element("button", { type: "button" }, "Remove", hiddenText(` ${saved.name}`));
  remove.addEventListener("click", onRemove);
  const link = stateLink(savedState(saved), { "data-arrival": "focus" }, saved.name);
  return element("li", {}, element("div", {}, link, facts), remove);
}

/** `6 decisions, 4 new since 12 November 2026`. */
function describeFacts(saved: SavedSearch, now: SavedSearch | undefined): readonly (Node | string)[] {
  if (!now) return [`${countDecisions(saved.count)} on ${formatDate(saved.looked)}`];
  const { length } = now.fresh;
  const fresh = length > 0 ? element("strong", { class: "new" }, `${formatNumber(length)} new`) : "none new";
  return [`${countDecisions(now.count)}, `, fresh, ` since ${formatDate(now.since)}`];
}
