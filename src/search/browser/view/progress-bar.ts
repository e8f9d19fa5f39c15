import { formatBytes } from "../numbers.ts";
import type { LoadProgress } from "../search-session.ts";
import { element } from "./element.ts";

/** Says how far a search is, in words and as a bar. */
export interface ProgressBar {
  readonly show: (progress: LoadProgress) => void;
  readonly hide: () => void;
}

/** Fills `place`, which is hidden while nothing is on its way. */
export function createProgressBar(place: HTMLElement): ProgressBar {
  const text = element("span");
  const bar = element("progress", { "aria-label": "Progress of the search" });
  place.append(text, bar);
  return {
    show: ({ step, bytes, most }) => {
      const known = most !== undefined && most > 0;
      const amount = known ? `${formatBytes(bytes)} of at most ${formatBytes(most)}` : formatBytes(bytes);
      text.textContent = bytes === 0 ? step : `${step} ${amount}`;
      // Without a value the bar shows that something is on its way, but not how far it is.
      if (known) bar.value = Math.min(1, bytes / most);
      else bar.removeAttribute("value");
      place.hidden = false;
    },
    hide: () => {
      place.hidden = true;
    },
  };
}
