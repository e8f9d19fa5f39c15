import { COUNT_FACETS } from "../../../phrase-index/browser/counts.ts";
import { drawCounts } from "../../counts/count-chart.ts";
import { COUNT_FACET_LABELS } from "../../counts/count-facet-label.ts";
import { createCountTable } from "../../counts/count-table.ts";
import { UnreadableQueryError } from "../../engine/search-outcome.ts";
import { createCompareForm, type ReadQuery } from "./compare-form.ts";
import { renderChart } from "./count-figure.ts";
import { createCountsTable } from "./counts-table.ts";
import { element, setChildren } from "./element.ts";
import type { ChangeSearch, ResultView, ShownSearch } from "./result-view.ts";

/** What was found, divided by a facet: a chart over its table, for one search or several side by side. */
export function createCountsView(root: HTMLElement, onChange: ChangeSearch): ResultView {
  const select = element(
    "select",
    { id: "by" },
    ...COUNT_FACETS.map((facet) => element("option", { value: facet }, COUNT_FACET_LABELS[facet])),
  );
  select.addEventListener("change", () => {
    const countedBy = COUNT_FACETS.find((facet) => facet === select.value);
    if (countedBy) onChange({ countedBy }, "replace");
  });
  const by = element("p", { class: "counted-by" }, element("label", { for: "by" }, "Count by"), select);
  const compare = createCompareForm((compared) => onChange({ compared }, "push"));
  const figure = element("div");
  const table = createCountsTable();
  return {
    show: async (shown, signal) => {
      const { state, index, outcome } = shown;
      select.value = state.countedBy;
      const others = await searchOthers(shown, signal);
      const read = [{ query: state.query ?? "", outcome }, ...others];
      const columns = read.flatMap(({ query, outcome: own }) => (own ? [{ query, outcome: own }] : []));
      compare.update(shown, read.slice(1));
      const counts = createCountTable(
        state.countedBy,
        index.catalogue,
        state,
        columns.map(({ outcome: own }) => own),
      );
      const chart = drawCounts(
        counts,
        columns.map(({ query }) => query),
      );
      figure.replaceChildren(...(chart ? [renderChart(chart)] : []));
      table.update(shown, counts, columns, COUNT_FACET_LABELS[state.countedBy]);
      setChildren(root, [by, compare.element, figure, table.element]);
    },
    clear: () => root.replaceChildren(),
  };
}

/** Every query that is compared, with what it found or why it cannot be read. */
async function searchOthers(
  { state, search }: ShownSearch,
  signal: AbortSignal,
): Promise<readonly ReadQuery[]> {
  return await Promise.all(
    state.compared.map(async (query): Promise<ReadQuery> => {
      try {
        return { query, outcome: await search({ ...state, query }, { signal }) };
      } catch (error) {
        if (!(error instanceof UnreadableQueryError)) throw error;
        return { query, problem: error.message };
      }
    }),
  );
}
