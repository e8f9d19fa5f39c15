import type { SearchOutcome } from "../../engine/search-outcome.ts";
import { EMPTY_STATE, MOST_COMPARED, type SearchState } from "../../state.ts";
import { CHART_IS_FULL, refuseCompared } from "../refuse-compared.ts";
import { element, hiddenText } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateLink } from "./state-link.ts";

/** A query with what it found, or in words why it cannot be read. */
export interface ReadQuery {
  readonly query: string;
  readonly outcome?: SearchOutcome;
  readonly problem?: string;
}

/** The queries that a search is compared with, and a way to add one. */
export interface CompareForm {
  readonly element: HTMLElement;
  readonly update: (shown: ShownSearch, compared: readonly ReadQuery[]) => void;
}

const HINT = 'Another phrase, such as "care plan".';

export function createCompareForm(onCompare: (compared: readonly string[]) => void): CompareForm {
  const input = element("input", {
    id: "compare",
    type: "search",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: false,
    "aria-describedby": "compare-hint compare-problem",
  });
  const hint = element("p", { id: "compare-hint", class: "hint" }, HINT);
  const problem = element("p", { id: "compare-problem", class: "problem", "aria-live": "polite" });
  const form = element(
    "form",
    {},
    element("label", { for: input.id }, "Compare with"),
    element("p", { class: "box" }, input, element("button", { type: "submit" }, "Add")),
    hint,
    problem,
  );
  const list = element("ul", { class: "compared" });
  let state: SearchState = EMPTY_STATE;
  const say = (sentence: string | undefined) => {
    problem.textContent = sentence ?? "";
    if (sentence === undefined) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  };
  input.addEventListener("input", () => say(undefined));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    const refusal = refuseCompared(query, state);
    say(refusal);
    if (refusal !== undefined) return;
    input.value = "";
    onCompare([...state.compared, query]);
  });
  return {
    element: element("div", { class: "compare" }, form, list),
    update: (shown, read) => {
      state = shown.state;
      say(undefined);
      form.hidden = !state.query;
      hint.textContent =
        state.compared.length < MOST_COMPARED ? HINT : `${CHART_IS_FULL} Take one away to add another.`;
      list.hidden = read.length === 0;
      list.replaceChildren(
        ...read.map(({ query, problem }) => {
          const compared = state.compared.filter((other) => other !== query);
          const without = { ...state, compared };
          const removal = stateLink(
            without,
            { class: "chip", "data-arrival": "focus" },
            hiddenText("Stop comparing with "),
            query,
            element("span", { class: "chip-cross", "aria-hidden": "true" }, "×"),
          );
          return element(
            "li",
            {},
            removal,
            ...(problem ? [element("p", { class: "problem" }, problem)] : []),
          );
        }),
      );
    },
  };
}
