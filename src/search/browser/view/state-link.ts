import { type SearchState, serializeState } from "../state.ts";
import { element } from "./element.ts";

/**
 * A link to another state of the search page. It is a real address; the page
 * follows a plain click itself, without loading again.
 */
export function stateLink(
  state: SearchState,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  return element(
    "a",
    { href: serializeState(state) || "?q=", "data-state-link": true, ...attributes },
    ...children,
  );
}

/** The address of the state link that a plain click hit; `undefined` for other clicks. */
export function clickedStateLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest("a[data-state-link]");
  return link instanceof HTMLAnchorElement ? link : undefined;
}
