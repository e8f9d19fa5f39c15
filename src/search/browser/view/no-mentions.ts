import { countMentions } from "../../../phrase-index/mentions.ts";
import { plainWords } from "../../query/route-query.ts";
import { withChange } from "../../state.ts";
import { element } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateLink } from "./state-link.ts";

/** Why there are no mentions to show, and what to ask for instead; `undefined` when there are some. */
export function renderNoMentions({ state, outcome }: ShownSearch): readonly HTMLElement[] | undefined {
  const { route, query, result } = outcome;
  if (countMentions(result.mentions) > 0) return undefined;
  if (route === "words") {
    const phrase = `"${plainWords(query)}"`;
    const link = stateLink(withChange(state, { query: phrase }), { "data-arrival": "focus" }, phrase);
    return advise(
      "Plain words are found in every form, so they have no exact mentions to list. ",
      "For every mention of the phrase, search for ",
      link,
      ".",
    );
  }
  if (route === "nothing") {
    return advise(
      "Mentions are of words: type a phrase in quotation marks to see each of its mentions here.",
    );
  }
  if (result.rows.length === 0) return [];
  if (route === "reference") {
    return advise("No text of a decision here mentions this reference: it is that of the decision found.");
  }
  return advise(
    "This search asks for no words, only for what decisions are about or lack, so there are no mentions to list. Add a word or a phrase to it.",
  );
}

function advise(...words: readonly (Node | string)[]): readonly HTMLElement[] {
  return [element("div", { class: "advice" }, element("p", {}, ...words))];
}
