import { formatQueryError, type QueryError } from "../../query/query.ts";
import { type SearchState, withChange } from "../../state.ts";
import { repairQuery } from "../repair-query.ts";
import { element, hiddenText } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** Why a query cannot be read, where in it, and queries near it that can. */
export function renderUnreadableQuery(state: SearchState, problem: QueryError): HTMLElement {
  const repairs = repairQuery(state.query ?? "").map((query) =>
    element(
      "li",
      {},
      stateLink(withChange(state, { query }), { class: "tap", "data-arrival": "focus" }, query),
    ),
  );
  const parts = [
    element("p", {}, formatQueryError(problem)),
    element("p", { class: "query-error" }, ...pointAt(state.query ?? "", problem.at)),
  ];
  if (repairs.length > 0) {
    parts.push(element("p", {}, "Did you mean:"));
  }
  return element(
    "div",
    { class: "advice" },
    ...parts,
    ...(repairs.length > 0 ? [element("ul", {}, ...repairs)] : []),
  );
}

/** The query with the place marked; a gap stands for what is missing at its end. */
function pointAt(query: string, at: number): readonly (Node | string)[] {
  const [character = ""] = query.slice(at);
  const place = element("mark", {}, character === "" ? hiddenText("the end") : character);
  if (character === "") place.prepend("\u00a0");
  return [query.slice(0, at), place, query.slice(at + character.length)];
}
