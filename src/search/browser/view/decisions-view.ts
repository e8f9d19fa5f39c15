import { PAGE_SIZES, SORTS, sortOf, sortsFor } from "../../state.ts";
import { SORT_LABELS } from "../describe-outcome.ts";
import { type ReadPage, readCards } from "../read-cards.ts";
import { element, setChildren } from "./element.ts";
import { renderPageLinks } from "./page-links.ts";
import { renderCard } from "./result-card.ts";
import type { ChangeSearch, ResultView } from "./result-view.ts";

/** What cards are made with. */
export interface CardSource {
  readonly readPage: ReadPage;
  /** Gives the word of an outcome with its shape. */
  readonly drawOutcome: (outcome: string | undefined) => Node;
}

/** The decisions of a result, a page of cards. */
export function createDecisionsView(
  place: HTMLElement,
  onChange: ChangeSearch,
  { readPage, drawOutcome }: CardSource,
): ResultView {
  const sort = element("select", { id: "sort" });
  sort.addEventListener("change", () =>
    onChange({ sort: SORTS.find((one) => one === sort.value) }, "replace"),
  );
  const sizes = PAGE_SIZES.map((size) => element("option", {}, String(size)));
  const size = element("select", { id: "size" }, ...sizes);
  size.addEventListener("change", () =>
    onChange({ size: PAGE_SIZES.find((one) => String(one) === size.value) ?? 10 }, "replace"),
  );
  const order = element(
    "div",
    { class: "result-controls" },
    element("label", { for: sort.id }, "Order"),
    sort,
  );
  const length = element(
    "div",
    { class: "result-controls" },
    element("label", { for: size.id }, "Decisions on a page"),
    size,
  );
  return {
    show: async (shown, signal) => {
      const { state, outcome } = shown;
      const total = outcome.order.length;
      const cards = await readCards(shown, readPage, signal);
      signal.throwIfAborted();
      const sorts = sortsFor(outcome.route);
      sort.replaceChildren(...sorts.map((one) => element("option", { value: one }, SORT_LABELS[one])));
      sort.value = sortOf(state);
      size.value = String(state.size);
      const list = element(
        "ul",
        { class: "decisions" },
        ...cards.map((card) => renderCard(card, drawOutcome)),
      );
      setChildren(place, [
        ...(total > 1 ? [order] : []),
        ...(total > 0 ? [list] : []),
        ...renderPageLinks(state, Math.ceil(total / state.size)),
        ...(total > Math.min(...PAGE_SIZES) ? [length] : []),
      ]);
    },
    clear: () => place.replaceChildren(),
  };
}
