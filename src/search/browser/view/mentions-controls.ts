import { formatNumber } from "../../../collection/count.ts";
import { countMentions } from "../../../phrase-index/mentions.ts";
import {
  EMPTY_STATE,
  LINE_ORDERS,
  LINE_WIDTHS,
  type LineOrder,
  PAGE_SIZES,
  type Sample,
  type SearchState,
} from "../../state.ts";
import { element } from "./element.ts";
import type { ChangeSearch, ShownSearch } from "./result-view.ts";

/** What a reader can set about the lines of mentions. */
export interface MentionsControls {
  /** Order and context. */
  readonly element: HTMLElement;
  /** How many stand on a page, and the sample; belong below the lines. */
  readonly foot: HTMLElement;
  /** Shows what is set for a search. */
  readonly update: (shown: ShownSearch) => void;
}

const ORDER_LABELS: Readonly<Record<LineOrder, string>> = {
  text: "As the decisions are listed",
  newest: "Newest decision first",
  oldest: "Oldest decision first",
  left: "By the words before",
  right: "By the words after",
};

/** Large enough to hand-code in an afternoon. */
const USUAL_SAMPLE = 50;

/** Order, context, page size and sample. */
export function createMentionsControls(onChange: ChangeSearch): MentionsControls {
  const order = createSelect(
    "lines",
    "Order",
    LINE_ORDERS.map((one) => [one, ORDER_LABELS[one]] as const),
  );
  const width = createSelect(
    "width",
    "Context",
    LINE_WIDTHS.map((one) => [String(one), `${one} characters`] as const),
  );
  const size = createSelect(
    "mentions-size",
    "Mentions on a page",
    PAGE_SIZES.map((one) => [String(one), String(one)] as const),
  );
  const change = (part: Partial<SearchState>) => onChange(part, "replace");
  order.select.addEventListener("change", () =>
    change({ lines: LINE_ORDERS.find((one) => one === order.select.value) ?? EMPTY_STATE.lines }),
  );
  width.select.addEventListener("change", () =>
    change({ width: LINE_WIDTHS.find((one) => String(one) === width.select.value) ?? EMPTY_STATE.width }),
  );
  size.select.addEventListener("change", () =>
    change({ size: PAGE_SIZES.find((one) => String(one) === size.select.value) ?? EMPTY_STATE.size }),
  );
  const sample = createSampleForm((chosen) => change({ sample: chosen }));
  return {
    element: element("div", { class: "mention-controls" }, order.field, width.field),
    foot: element("div", { class: "mention-controls" }, size.field, sample.element),
    update: ({ state, outcome }) => {
      order.select.value = state.lines;
      width.select.value = String(state.width);
      size.select.value = String(state.size);
      sample.update(state.sample, countMentions(outcome.result.mentions));
    },
  };
}

function createSelect(id: string, label: string, options: readonly (readonly [string, string])[]) {
  const select = element(
    "select",
    { id },
    ...options.map(([value, text]) => element("option", { value }, text)),
  );
  return { select, field: element("p", {}, element("label", { for: id }, label), select) };
}

/** A disclosure with the numbers of a sample; the same two numbers give the same mentions. */
function createSampleForm(onSample: (sample: Sample | undefined) => void) {
  const summary = element("summary");
  const size = element("input", { id: "sample", type: "number", min: 1, max: 999_999, required: true });
  const seed = element("input", { id: "seed", type: "number", min: 1, max: 999_999, required: true });
  const leave = element("button", { type: "button" }, "Show all mentions");
  const form = element(
    "form",
    {},
    element("p", {}, element("label", { for: size.id }, "Mentions"), size),
    element("p", {}, element("label", { for: seed.id }, "Seed"), seed),
    element("button", { type: "submit" }, "Draw sample"),
    leave,
    element("p", { class: "hint" }, "The same number and seed always give the same mentions."),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onSample({ size: size.valueAsNumber, seed: seed.valueAsNumber });
  });
  leave.addEventListener("click", () => onSample(undefined));
  return {
    element: element("details", { class: "sample" }, summary, form),
    update: (sample: Sample | undefined, total: number) => {
      const all = formatNumber(total);
      summary.textContent = sample
        ? `${formatNumber(Math.min(sample.size, total))} of ${all} mentions, drawn at random with seed ${sample.seed}`
        : "Random sample";
      size.valueAsNumber = sample?.size ?? Math.min(USUAL_SAMPLE, total);
      seed.valueAsNumber = sample?.seed ?? 1;
      leave.hidden = !sample;
    },
  };
}
