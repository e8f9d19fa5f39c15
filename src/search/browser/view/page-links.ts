import { formatNumber } from "../../../collection/count.ts";
import { listPageLinks } from "../../../collection/pagination.ts";
import type { SearchState } from "../../state.ts";
import { element, hiddenText } from "./element.ts";
import { stateLink } from "./state-link.ts";

/** Links to the other pages of a result, as on the lists of the site; nothing for a single page. */
export function renderPageLinks(state: SearchState, pages: number): readonly HTMLElement[] {
  if (pages <= 1) return [];
  const { page } = state;
  const link = (
    target: number,
    attributes: Record<string, string | undefined>,
    ...children: (Node | string)[]
  ) =>
    stateLink(
      { ...state, page: target },
      { "data-history": "replace", "data-arrival": "focus", ...attributes },
      ...children,
    );
  const list = element("ul");
  if (page > 1) {
    list.append(
      element("li", { class: "step" }, link(page - 1, { rel: "prev" }, "Previous", hiddenText(" page"))),
    );
  }
  const numbers = listPageLinks(page, pages);
  for (const [index, number] of numbers.entries()) {
    const isAfterGap = index > 0 && number - (numbers[index - 1] ?? 0) > 1;
    const current = number === page ? "page" : undefined;
    list.append(
      element(
        "li",
        { class: isAfterGap ? "gap" : undefined },
        link(number, { "aria-current": current }, hiddenText("Page "), formatNumber(number)),
      ),
    );
  }
  if (page < pages) {
    list.append(
      element("li", { class: "step" }, link(page + 1, { rel: "next" }, "Next", hiddenText(" page"))),
    );
  }
  return [element("nav", { class: "pagination", "aria-label": "Pages" }, list)];
}
