import type { SearchOutcome } from "../../engine/search-outcome.ts";
import { MOST_COMPARED } from "../../state.ts";
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

export function createCompareForm(onCompare: (compared: readonly string[]) => void): CompareForm {
  const input = element("input", {
    id: "compare",
    type: "search",
    autocomplete: "off",
    spellcheck: false,
    required: true,
    "aria-describedby": "compare-hint",
  });
  const form = element(
    "form",
    {},
    element("label", { for: input.id }, "Compare with"),
    element("p", { class: "box" }, input, element("button", { type: "submit" }, "Add")),
    element("p", { id: "compare-hint", class: "hint" }, 'Another phrase, such as "care plan".'),
  );
  const list = element("ul", { class: "compared" });
  let compared: readonly string[] = [];
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    if (query === "" || compared.includes(query)) return;
    input.value = "";
    onCompare([...compared, query]);
  });
  return {
    element: element("div", { class: "compare" }, form, list),
    update: ({ state }, read) => {
      compared = state.compared;
      form.hidden = compared.length >= MOST_COMPARED || !state.query;
      list.hidden = read.length === 0;
      list.replaceChildren(
        ...read.map(({ query, problem }) => {
          const without = { ...state, compared: compared.filter((other) => other !== query) };
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
