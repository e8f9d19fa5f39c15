import { formatQueryError, type QueryError } from "../../query/query.ts";
import { type SearchState, withChange } from "../../state.ts";
import { repairQuery } from "../repair-query.ts";
import { renderDidYouMean } from "./did-you-mean.ts";
import { element, hiddenText } from "./element.ts";

/** Why a query cannot be read, where in it, and queries near it that can. */
export function renderUnreadableQuery(state: SearchState, problem: QueryError): HTMLElement {
  const repairs = repairQuery(state.query ?? "").map((query) => ({ state: withChange(state, { query }) }));
  return element(
    "div",
    { class: "advice" },
    element("p", {}, formatQueryError(problem)),
    element("p", { class: "query-error" }, ...pointAt(state.query ?? "", problem.at)),
    ...renderDidYouMean(repairs),
  );
}

/** The query with the place marked; a gap stands for what is missing at its end. */
function pointAt(query: string, at: number): readonly (Node | string)[] {
  const [character = ""] = query.slice(at);
  const place = element("mark", {}, character === "" ? hiddenText("the end") : character);
  if (character === "") place.prepend("\u00a0");
  return [query.slice(0, at), place, query.slice(at + character.length)];
}
