import { element } from "./element.ts";
import { renderFailure } from "./failure.ts";
import type { ShownSearch } from "./result-view.ts";
import type { TakeAwayPanel } from "./take-away-panel.ts";

/** A disclosure with files of the result. */
export interface TakeAway {
  readonly show: (shown: ShownSearch) => void;
  /** A file that is being made is given up. */
  readonly hide: () => void;
}

/** Fills `details`, which has its summary, when it is opened: most searches take nothing away. */
export function createTakeAway(details: HTMLElement): TakeAway {
  const place = element("div");
  details.append(place);
  let shown: ShownSearch | undefined;
  let panel: TakeAwayPanel | undefined;
  const fill = async () => {
    if (!shown || !details.hasAttribute("open")) return;
    try {
      const { createTakeAwayPanel } = await import("./take-away-panel.ts");
      panel ??= createTakeAwayPanel(place);
      if (shown) panel.show(shown);
    } catch (error) {
      place.replaceChildren(renderFailure(error, fill));
    }
  };
  details.addEventListener("toggle", fill);
  return {
    show: (next) => {
      shown = next;
      details.hidden = false;
      void fill();
    },
    hide: () => {
      shown = undefined;
      details.hidden = true;
      panel?.stop();
    },
  };
}
