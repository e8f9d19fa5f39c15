import type { Catalogue } from "../../../phrase-index/catalogue.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import type { Advice } from "../advice.ts";
import { adviseFor, describeCoverage } from "../general-advice.ts";
import { countDecisions, joinAlternatives } from "../numbers.ts";
import { renderDidYouMean } from "./did-you-mean.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** What to do when nothing was found: words no decision has, searches that do find something, general advice. */
export function renderEmptyResult(
  outcome: SearchOutcome,
  { meant, alternatives }: Advice,
  catalogue: Catalogue,
): HTMLElement {
  const { unknownWords } = outcome;
  const parts: HTMLElement[] = [];
  if (unknownWords.length > 0) {
    const quoted = unknownWords.map((word) => `“${word}”`);
    parts.push(element("p", {}, `No decision here has the word ${joinAlternatives(quoted)}.`));
  }
  parts.push(...renderDidYouMean(meant));
  if (alternatives.length > 0) {
    const items = alternatives.map(({ label, state, total }) =>
      element(
        "li",
        {},
        stateLink(state, { class: "tap", "data-arrival": "focus" }, label),
        `: ${countDecisions(total)}`,
      ),
    );
    parts.push(element("p", {}, "These searches find something:"), element("ul", {}, ...items));
  }
  parts.push(
    element("p", {}, alternatives.length > 0 ? "Or try this:" : "You could try this:"),
    element("ul", {}, ...adviseFor(outcome).map((sentence) => element("li", {}, sentence))),
    element("p", { class: "coverage" }, describeCoverage(catalogue)),
  );
  return element("div", { class: "advice" }, ...parts);
}
