import { readCitedPlace } from "../../decision/cited-place.ts";
import { announcer } from "./announcer.ts";
import { type LocatedDecision, listCopies } from "./copies.ts";
import { copyButtons } from "./copy-buttons.ts";
import { readAddress } from "./page-address.ts";

/**
 * Offers to copy a link and citations: of the decision below its text, and of a paragraph
 * or item right beside it once the address names it. Where a page may not write to the
 * clipboard, nothing is offered and the citations remain to be selected.
 */
export function offerCopies(): void {
  const section = document.querySelector("[data-cite]");
  const status = document.querySelector("[data-copy-status]");
  if (!(section instanceof HTMLElement && status instanceof HTMLElement)) return;
  // A browser offers no clipboard to pages that come over plain http.
  if (!("clipboard" in navigator)) return;
  const decision = readFacts(section);
  const announce = announcer(status);

  section.querySelector("[data-needs-copying]")?.removeAttribute("hidden");
  section.querySelector(".citation")?.after(copyButtons(listCopies(decision), announce));
  followAddress(decision, announce);
}

/** Keeps the buttons of a paragraph beside the one that the address names. */
function followAddress(decision: LocatedDecision, announce: (sentence: string) => void) {
  const beside = document.createElement("div");
  beside.className = "copy-paragraph";
  beside.setAttribute("role", "group");
  const follow = () => {
    const place = readCitedPlace(location.hash.slice(1));
    const words = place && document.getElementById(place.anchor)?.querySelector("p");
    beside.remove();
    if (!place || !words) return;
    beside.setAttribute("aria-label", `Paragraph ${place.name}`);
    beside.replaceChildren(copyButtons(listCopies(decision, place), announce));
    words.after(beside);
  };
  follow();
  addEventListener("hashchange", follow);
}

function readFacts({ dataset }: HTMLElement): LocatedDecision {
  const { publisher, body = "", reference = "", date } = dataset;
  return { publisher, body, reference, date, address: readAddress(dataset) };
}
