import { formatNumber } from "../../../collection/count.ts";
import { type FacetOption, visibleOptions } from "../facet-options.ts";
import { element, hiddenText } from "./element.ts";

/** A list of values with a checkbox each. */
export interface FacetGroup {
  readonly element: HTMLElement;
  /** Shows these values, in this order; rows stay in the page so that focus stays too. */
  readonly update: (options: readonly FacetOption[]) => void;
}

export interface FacetGroupSettings {
  /** Short and unique: `outcome`. */
  readonly name: string;
  readonly legend: string;
  /** What the values are called: `a council or provider`, `councils and providers`. */
  readonly singular: string;
  readonly plural: string;
  /** How many values show before the reader asks for all. */
  readonly limit: number;
  /** A value, or one below it, was chosen or dropped. */
  readonly onToggle: (value: string, chosen: boolean) => void;
}

interface Row {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly children: HTMLUListElement;
}

/** A list this long gets a box to find a value by typing. */
const NARROWING_FROM = 13;

export function createFacetGroup(settings: FacetGroupSettings): FacetGroup {
  const rows = new Map<string, Row>();
  let options: readonly FacetOption[] = [];
  let showsAll = false;

  const chosenCount = element("span", { class: "chosen-count" });
  const list = element("ul", { class: "facet-values" });
  const heard = element("p", { class: "visually-hidden", "aria-live": "polite" });
  const none = element("p", { class: "filter-rule", hidden: true });
  const input = element("input", { type: "search", id: `find-${settings.name}`, autocomplete: "off" });
  const finder = element(
    "div",
    { class: "facet-finder", hidden: true },
    element("label", { for: input.id }, `Find ${settings.singular}`),
    input,
    heard,
  );
  const all = element("button", { type: "button", class: "show-all", "aria-expanded": "false" });
  const group = element(
    "fieldset",
    { class: "facet" },
    element("legend", {}, settings.legend, chosenCount),
    finder,
    list,
    none,
    all,
  );

  const draw = () => {
    const narrowing = { typed: input.value, all: showsAll, limit: settings.limit };
    const visible = new Set(visibleOptions(options, narrowing));
    drawRows(list, options, (option) => visible.has(option), rows, settings.onToggle);
    const chosen = countChosen(options);
    chosenCount.replaceChildren(chosen > 0 ? ` (${chosen} chosen)` : "");
    finder.hidden = options.length < NARROWING_FROM;
    none.hidden = visible.size > 0;
    none.textContent =
      input.value.trim() === "" ? "No choice here gives any decision." : `No ${settings.plural} match.`;
    const standard = visibleOptions(options, { typed: "", all: false, limit: settings.limit });
    all.hidden = options.length < 2 || standard.length === options.length || input.value.trim() !== "";
    all.setAttribute("aria-expanded", String(showsAll));
    all.textContent = showsAll ? "Show fewer" : `Show all ${options.length} ${settings.plural}`;
    return visible.size;
  };
  all.addEventListener("click", () => {
    showsAll = !showsAll;
    draw();
  });
  input.addEventListener("input", () => {
    const count = draw();
    heard.textContent = input.value.trim() === "" ? "" : `${formatNumber(count)} of ${options.length} shown`;
  });
  return {
    element: group,
    update: (next) => {
      options = next;
      draw();
    },
  };
}

/** A row that was never to be seen is not made: a collection can have thousands of bodies. */
function drawRows(
  list: HTMLElement,
  options: readonly FacetOption[],
  isVisible: (option: FacetOption) => boolean,
  rows: Map<string, Row>,
  onToggle: FacetGroupSettings["onToggle"],
): void {
  let before: HTMLElement | undefined;
  for (const option of options) {
    const known = rows.get(option.value);
    if (!known && !isVisible(option)) continue;
    const row = known ?? createRow(option, onToggle);
    rows.set(option.value, row);
    if (!known && before) before.after(row.item);
    else if (!known) list.prepend(row.item);
    before = row.item;
    row.item.hidden = !isVisible(option);
    showOption(row, option);
    drawRows(row.children, option.children, ({ chosen, count }) => chosen || count !== 0, rows, onToggle);
  }
}

function showOption({ item, box, count, children }: Row, option: FacetOption): void {
  box.checked = option.chosen;
  const noun = option.count === 1 ? " decision" : " decisions";
  count.replaceChildren(formatNumber(option.count), hiddenText(noun));
  item.classList.toggle("empty", option.count === 0);
  children.hidden = !option.chosen || option.children.length === 0;
}

function createRow({ value, label }: FacetOption, onToggle: FacetGroupSettings["onToggle"]): Row {
  const box = element("input", { type: "checkbox", value });
  box.addEventListener("change", () => onToggle(value, box.checked));
  const count = element("span", { class: "count" });
  const children = element("ul", { class: "facet-values", hidden: true, "aria-label": label });
  const item = element(
    "li",
    {},
    element("label", {}, box, element("span", { class: "value" }, label), count),
    children,
  );
  return { item, box, count, children };
}

function countChosen(options: readonly FacetOption[]): number {
  return options.reduce((sum, { chosen, children }) => {
    const below = countChosen(children);
    return sum + (below > 0 ? below : chosen ? 1 : 0);
  }, 0);
}
