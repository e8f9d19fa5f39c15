import { type Catalogue, yearOf } from "../../../phrase-index/catalogue.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import type { QueryRoute } from "../../query/route-query.ts";
import type { Advice } from "../advice.ts";
import { countDecisions, joinAlternatives } from "../numbers.ts";
import { renderDidYouMean } from "./did-you-mean.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** What to do when nothing was found: words no decision has, searches that do find something, general advice. */
export function renderEmptyResult(
  { route, unknownWords }: SearchOutcome,
  { meant, alternatives }: Advice,
  catalogue: Catalogue,
): HTMLElement {
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
    element("ul", {}, ...adviceFor(route).map((sentence) => element("li", {}, sentence))),
    element("p", { class: "coverage" }, describeCoverage(catalogue)),
  );
  return element("div", { class: "advice" }, ...parts);
}

function adviceFor(route: QueryRoute): readonly string[] {
  switch (route) {
    case "nothing":
      return ["Remove a filter above the list."];
    case "reference":
      return [
        "Check the digits: a reference has eight of them, such as 17 009 175.",
        "The decision may not be in this collection.",
      ];
    case "phrases":
      return [
        "Check the spelling: exactly these words were looked for.",
        "Use a shorter phrase, or the same words without quotation marks.",
        "Names in titles are not looked up exactly: for a council or provider, type council: and its name.",
      ];
    case "words":
      return [
        "Check the spelling.",
        "Use fewer words, or more general ones.",
        "Use the words of the decisions: people in them are called Mr X or Ms Y, never by name.",
      ];
  }
}

/** `This collection holds 24 decisions of 2016 to 2025; others were not searched.` */
function describeCoverage(catalogue: Catalogue): string {
  const last = yearOf(catalogue, catalogue.count - 1);
  const dated = catalogue.date.find((date) => date > 0) ?? 0;
  const first = Math.floor(dated / 10_000);
  const years = last === 0 ? "" : first === last ? ` of ${last}` : ` of ${first} to ${last}`;
  return `This collection holds ${countDecisions(catalogue.count)}${years}; others were not searched.`;
}
