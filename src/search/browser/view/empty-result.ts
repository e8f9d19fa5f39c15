import type { Alternative } from "../advice.ts";
import { countDecisions, joinAlternatives } from "../describe.ts";
import type { Search } from "../find.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** What to do when nothing was found: words no decision has, searches that do find something, general advice. */
export function renderEmptyResult(
  search: Search,
  alternatives: readonly Alternative[],
): readonly HTMLElement[] {
  const { query, unknownWords } = search;
  const parts: HTMLElement[] = [];
  if (unknownWords.length > 0) {
    const quoted = unknownWords.map((word) => `“${word}”`);
    parts.push(element("p", {}, `No decision here has the word ${joinAlternatives(quoted)}.`));
  }
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
  const advice = adviceFor(query.kind);
  if (advice.length > 0) {
    parts.push(
      element("p", {}, alternatives.length > 0 ? "Or try this:" : "You could try this:"),
      element("ul", {}, ...advice.map((sentence) => element("li", {}, sentence))),
    );
  }
  return [element("div", { class: "advice" }, ...parts)];
}

function adviceFor(kind: Search["query"]["kind"]): readonly string[] {
  switch (kind) {
    case "none":
      return ["Remove a filter above the list."];
    case "reference":
      return [
        "Check the digits: a reference has eight of them, such as 17 009 175.",
        "The decision may not be in this collection.",
      ];
    case "phrase":
      return ["Check the spelling.", "Use a shorter phrase, or the same words without quotation marks."];
    case "words":
      return [
        "Check the spelling.",
        "Use fewer words, or more general ones.",
        "Use the words of the decisions: people in them are called Mr X or Ms Y, never by name.",
      ];
  }
}
