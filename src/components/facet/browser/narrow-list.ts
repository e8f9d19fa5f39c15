import { matchesName, nameWords } from "./match-name.ts";

/** A screen reader that is still reading letters out would miss an announcement made with each. */
const PAUSE_MS = 500;

interface Row {
  readonly element: HTMLElement;
  readonly words: readonly string[];
}

/**
 * Shows the box in `root` and narrows the list on the page to the names that match what
 * is typed into it. Parts are marked with `data-` attributes; without this script the box
 * stays hidden and the list is whole.
 */
export function startNarrowing(root: HTMLElement, list: HTMLElement): void {
  const input = root.querySelector("input");
  const status = root.querySelector("[data-status]");
  const empty = root.querySelector("[data-empty]");
  if (!input || !status || !(empty instanceof HTMLElement)) return;
  const rows = readRows(list);
  const groups = [...list.querySelectorAll("[data-group]")].filter((group) => group instanceof HTMLElement);
  const letters = list.querySelector("[data-letters]");
  let announcement: ReturnType<typeof setTimeout> | undefined;

  const narrow = () => {
    const typed = nameWords(input.value);
    const isWhole = typed.length === 0;
    let shown = 0;
    for (const { element, words } of rows) {
      const isShown = matchesName(typed, words);
      element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-row]:not([hidden])");
    if (letters instanceof HTMLElement) letters.hidden = !isWhole;
    empty.hidden = shown > 0;
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      status.textContent = isWhole ? "" : `${shown} of ${rows.length} shown`;
    }, PAUSE_MS);
  };

  input.addEventListener("input", narrow);
  root.hidden = false;
  // Browsers keep what was typed when a reader comes back.
  if (input.value !== "") narrow();
}

function readRows(list: HTMLElement): readonly Row[] {
  return [...list.querySelectorAll("[data-row]")]
    .filter((element) => element instanceof HTMLElement)
    .map((element) => ({ element, words: nameWords(element.querySelector("a")?.textContent ?? "") }));
}
