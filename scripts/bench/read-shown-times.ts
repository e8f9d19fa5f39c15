/** What to watch, as selectors, and what to type. */
export interface WatchedSearch {
  readonly input: string;
  readonly status: string;
  readonly list: string;
  readonly unready: string;
  /** Whether `query` is to be put into the box and sent, or stands in the address already. */
  readonly isTyped: boolean;
  readonly query: string;
}

/**
 * Runs inside a page, alone. It notes on the page in `data-shown` after how many
 * milliseconds the number of results, and then their list, was there to be painted:
 * since the search was sent, or since the page was asked for.
 */
export function readShownTimes({ input, status, list, unready, isTyped, query }: WatchedSearch): void {
  const readStatus = () => document.querySelector(status)?.textContent ?? "";
  const before = isTyped ? readStatus() : "";
  const start = isTyped ? performance.now() : 0;
  let counted: number | undefined;
  const look = () => {
    const text = readStatus();
    if (counted === undefined && text !== before && /\d|^No /u.test(text))
      counted = performance.now() - start;
    const isEmpty = /^No /u.test(text);
    const isListed =
      isEmpty || (document.querySelector(list) !== null && document.querySelector(unready) === null);
    if (counted === undefined || !isListed) requestAnimationFrame(look);
    else document.documentElement.dataset["shown"] = `${counted} ${performance.now() - start}`;
  };
  if (isTyped) {
    delete document.documentElement.dataset["shown"];
    const box = document.querySelector(input);
    if (!(box instanceof HTMLInputElement)) throw new Error(`Found no ${input}.`);
    box.value = query;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }
  requestAnimationFrame(look);
}
