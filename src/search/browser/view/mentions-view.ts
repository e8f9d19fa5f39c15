import { formatNumber } from "../../../collection/count.ts";
import { chooseMentions } from "../../concordance/choose-mentions.ts";
import { needsTexts, orderMentions } from "../../concordance/order-mentions.ts";
import { readLines } from "../../concordance/read-lines.ts";
import { renderConcordance } from "./concordance-table.ts";
import { element, setChildren } from "./element.ts";
import { createMentionsControls } from "./mentions-controls.ts";
import { renderNoMentions } from "./no-mentions.ts";
import { renderPageLinks } from "./page-links.ts";
import type { ChangeSearch, ResultView, ShownSearch } from "./result-view.ts";

/** An order that needs the texts of more decisions than this is made only when asked for. */
const UNASKED_TEXTS = 1000;

/** Every mention in its context, a line each. */
export function createMentionsView(root: HTMLElement, onChange: ChangeSearch): ResultView {
  const controls = createMentionsControls(onChange);
  const progress = element("p", { class: "progress" });
  const lines = element("div", { class: "mention-lines" });
  const pages = element("div");
  /** The order made last, so that turning a page makes none. */
  let made: { readonly key: string; readonly order: Uint32Array<ArrayBuffer> } | undefined;
  let agreedTo = "";

  const makeOrder = async ({ index, state, outcome }: ShownSearch, signal: AbortSignal) => {
    const chosen = chooseMentions(outcome.result.mentions, state);
    const onProgress = (done: number, total: number) => {
      progress.textContent = `Reading decision ${done} of ${total} to put the mentions in order…`;
    };
    try {
      return await orderMentions(state.lines, chosen, { index, outcome, signal, onProgress });
    } finally {
      progress.textContent = "";
    }
  };
  const showLines = async (shown: ShownSearch, order: Uint32Array<ArrayBuffer>, signal: AbortSignal) => {
    const { index, state, outcome } = shown;
    const last = Math.max(1, Math.ceil(order.length / state.size));
    const page = Math.min(state.page, last);
    const first = (page - 1) * state.size;
    const chosen = [...order.subarray(first, first + state.size)];
    const read = await readLines(index, outcome.result.mentions, chosen, state.width, signal);
    signal.throwIfAborted();
    lines.replaceChildren(renderConcordance(read, shown, first + 1, order.length));
    pages.replaceChildren(...renderPageLinks({ ...state, page }, last));
  };
  const askFirst = (shown: ShownSearch, key: string) => {
    const button = element("button", { type: "button" }, "Read them and put the mentions in order");
    button.addEventListener("click", () => {
      agreedTo = key;
      onChange({ page: shown.state.page }, "replace");
    });
    pages.replaceChildren();
    lines.replaceChildren(renderQuestion(shown.outcome.result.rows.length, button));
  };
  return {
    show: async (shown, signal) => {
      const none = renderNoMentions(shown);
      setChildren(root, none ?? [controls.element, progress, lines, pages, controls.foot]);
      if (none) return;
      controls.update(shown);
      const key = orderKey(shown);
      if (made?.key !== key) {
        if (isCostly(shown) && agreedTo !== key) return askFirst(shown, key);
        made = { key, order: await makeOrder(shown, signal) };
      }
      await showLines(shown, made.order, signal);
    },
    clear: () => root.replaceChildren(),
  };
}

/** Everything that decides about the order of the mentions. */
function orderKey({ index, state }: ShownSearch): string {
  return JSON.stringify([index.name, { ...state, view: "", page: 0, size: 0, width: 0, compared: [] }]);
}

function isCostly({ state, outcome }: ShownSearch): boolean {
  return needsTexts(state.lines) && !state.sample && outcome.result.rows.length > UNASKED_TEXTS;
}

function renderQuestion(decisions: number, button: HTMLElement): HTMLElement {
  return element(
    "div",
    { class: "advice" },
    element(
      "p",
      {},
      `This order goes by the words beside each mention, for which the texts of ${formatNumber(decisions)} decisions must be fetched. A random sample, or fewer decisions, is quicker.`,
    ),
    button,
  );
}
