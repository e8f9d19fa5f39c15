import type { SearchState } from "../../state.ts";
import { serializeState } from "../../state-address.ts";
import { element } from "./element.ts";

/** The address of a state within the page; that of the page alone would be the start. */
export function stateAddress(state: SearchState): string {
  return serializeState(state) || "?q=";
}

/**
 * A link to another state of the search page. It is a real address; the page
 * follows a plain click itself, without loading again.
 *
 * `data-history="replace"` makes no step to go back from, `data-arrival="focus"`
 * sends the keyboard to the results, for links that are gone once followed.
 */
export function stateLink(
  state: SearchState,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  return element("a", { href: stateAddress(state), "data-state-link": true, ...attributes }, ...children);
}

/** Hands every state link in `root` that is followed by a plain click to `onFollow`. */
export function listenToStateLinks(root: HTMLElement, onFollow: (link: HTMLAnchorElement) => void): void {
  root.addEventListener("click", (event) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
    const isPlain = button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
    if (!isPlain || !(target instanceof Element)) return;
    const link = target.closest("a[data-state-link]");
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    onFollow(link);
  });
}
