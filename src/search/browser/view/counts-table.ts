import { formatNumber } from "../../../collection/count.ts";
import { FEW_DECISIONS } from "../../../phrase-index/browser/counts.ts";
import { formatShare } from "../../../statistics/format-cell.ts";
import { flagOf, nameRows } from "../../counts/count-chart.ts";
import type { Count, CountRow, CountTable } from "../../counts/count-table.ts";
import type { SearchOutcome } from "../../engine/search-outcome.ts";
import { type SearchState, type View, withChange } from "../../state.ts";
import { element, hiddenText } from "./element.ts";
import type { ShownSearch } from "./result-view.ts";
import { stateLink } from "./state-link.ts";

/** A search that has a column in the table. */
interface CountedSearch {
  readonly query: string;
  readonly outcome: SearchOutcome;
}

/** The numbers of a result. */
export interface CountsTable {
  readonly element: HTMLElement;
  readonly update: (
    shown: ShownSearch,
    table: CountTable,
    searches: readonly CountedSearch[],
    facetName: string,
  ) => void;
}

type Measure = "mentions" | "paragraphs" | "decisions" | "share";

const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  mentions: "Mentions",
  paragraphs: "Paragraphs",
  decisions: "Decisions",
  share: "Share of all",
};

const FEW_NOTES = {
  some: `† Fewer than ${FEW_DECISIONS} decisions: one more or less changes the share a great deal.`,
  all: `Each row is of fewer than ${FEW_DECISIONS} decisions: one more or less changes its share a great deal.`,
} as const;

/** Longer tables begin with their first rows. */
const SHOWN_ROWS = 25;

/** A column that rows are in order by; -1 is the name of the row, in the usual order. */
interface Order {
  readonly search: number;
  readonly measure: Exclude<Measure, "share">;
}

export function createCountsTable(): CountsTable {
  const root = element("div", { class: "counts" });
  let showsAll = false;
  let order: Order | undefined;
  let draw: () => void = () => undefined;
  const settings = {
    orderBy: (next: Order | undefined) => {
      order = next;
      draw();
      // The button that was pressed is drawn anew too.
      root.querySelector<HTMLElement>("[aria-sort] .sort")?.focus();
    },
  };
  return {
    element: root,
    update: (shown, table, searches, facetName) => {
      if (root.dataset["facet"] !== table.facet) [showsAll, order] = [false, undefined];
      root.dataset["facet"] = table.facet;
      draw = () => {
        const rows = sortRows(table.rows, order);
        const visible = showsAll ? rows : rows.slice(0, SHOWN_ROWS);
        root.replaceChildren(
          ...renderTable({ shown, table, searches, facetName, rows: visible, order, ...settings }),
        );
        if (visible.length === rows.length) return;
        const all = element(
          "button",
          { type: "button", class: "show-all" },
          `Show all ${formatNumber(rows.length)} rows`,
        );
        all.addEventListener("click", () => {
          showsAll = true;
          draw();
          root.querySelector<HTMLElement>(".scroll-box")?.focus({ preventScroll: true });
        });
        root.append(all);
      };
      draw();
    },
  };
}

/** Never by share: a ranking by the rates of small groups would say what the numbers do not. */
function sortRows(rows: readonly CountRow[], order: Order | undefined): readonly CountRow[] {
  if (!order) return rows;
  const numberOf = ({ counts }: CountRow) => counts[order.search]?.[order.measure] ?? 0;
  return rows.toSorted((a, b) => numberOf(b) - numberOf(a));
}

interface TableContent {
  readonly shown: ShownSearch;
  readonly table: CountTable;
  readonly searches: readonly CountedSearch[];
  readonly facetName: string;
  readonly rows: readonly CountRow[];
  readonly order: Order | undefined;
  readonly orderBy: (order: Order | undefined) => void;
}

function renderTable(content: TableContent): readonly HTMLElement[] {
  const { shown, table, searches, rows, facetName } = content;
  const measures = listMeasures(searches);
  const nameOf = nameRows(table.rows);
  const renderOne = (row: CountRow, kind: "row" | "sum") =>
    searches.flatMap(({ query, outcome }, at) =>
      measures.map((measure) =>
        isUncounted(outcome, measure)
          ? element("td", { class: "numeric" }, "–")
          : renderCell({ shown, query, row, count: row.counts[at], measure, kind }),
      ),
    );
  const body = rows.map((row) =>
    element("tr", {}, element("th", { scope: "row" }, nameOf(row)), ...renderOne(row, "row")),
  );
  const sum = { ...table.sum, key: "", label: "All" };
  const foot = element("tr", {}, element("th", { scope: "row" }, sum.label), ...renderOne(sum, "sum"));
  const label = `Counts by ${facetName.toLowerCase()}`;
  const box = element(
    "div",
    { class: "scroll-box", role: "group", tabindex: 0, "aria-label": label },
    element(
      "table",
      { class: "statistic-table" },
      element("caption", { class: "visually-hidden" }, label),
      element("thead", {}, ...renderHead(content, measures)),
      element("tbody", {}, ...body),
      element("tfoot", {}, foot),
    ),
  );
  return [box, ...renderNotes(table, measures)];
}

/** Whether a search beside others has no such number: plain words have no exact mentions. */
function isUncounted({ route }: SearchOutcome, measure: Measure): boolean {
  return route === "words" && (measure === "mentions" || measure === "paragraphs");
}

/** Plain words and filters find decisions, not mentions. */
function listMeasures(searches: readonly CountedSearch[]): readonly Measure[] {
  const hasMentions = searches.some(({ outcome }) => outcome.result.mentions.rows.length > 0);
  if (!hasMentions) return ["decisions", "share"];
  return searches.length > 1
    ? ["mentions", "decisions", "share"]
    : ["mentions", "paragraphs", "decisions", "share"];
}

function renderHead(
  { searches, facetName, order, orderBy }: TableContent,
  measures: readonly Measure[],
): readonly HTMLElement[] {
  const isMany = searches.length > 1;
  const first = element(
    "th",
    { scope: "col", rowspan: isMany ? 2 : undefined, "aria-sort": order ? undefined : "ascending" },
    sortButton(facetName, () => orderBy(undefined)),
  );
  const columns = searches.flatMap((_, search) =>
    measures.map((measure) => {
      const label = MEASURE_LABELS[measure];
      if (measure === "share") return element("th", { scope: "col", class: "numeric" }, label);
      const isSorted = order?.search === search && order.measure === measure;
      const button = sortButton(label, () => orderBy({ search, measure }));
      return element(
        "th",
        { scope: "col", class: "numeric", "aria-sort": isSorted ? "descending" : undefined },
        button,
      );
    }),
  );
  if (!isMany) return [element("tr", {}, first, ...columns)];
  const groups = searches.map(({ query }) =>
    element("th", { scope: "colgroup", colspan: measures.length, class: "compared-query" }, query),
  );
  return [element("tr", {}, first, ...groups), element("tr", {}, ...columns)];
}

function sortButton(label: string, onClick: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "sort" }, label);
  button.addEventListener("click", onClick);
  return button;
}

interface CellContent {
  readonly shown: ShownSearch;
  readonly query: string;
  readonly row: CountRow;
  readonly count: Count | undefined;
  readonly measure: Measure;
  readonly kind: "row" | "sum";
}

function renderCell(cell: CellContent): HTMLElement {
  const { row, count = { mentions: 0, paragraphs: 0, decisions: 0 }, measure } = cell;
  if (measure === "share") {
    const share = row.total === 0 ? "–" : formatShare(count.decisions / row.total);
    const of = `${formatNumber(count.decisions)} of ${formatNumber(row.total)}`;
    return element("td", { class: "numeric" }, share, " ", element("span", { class: "of" }, of));
  }
  const number = formatNumber(count[measure]);
  const view = measure === "decisions" ? "decisions" : "mentions";
  const linked = count[measure] > 0 ? linkOf(cell, view) : undefined;
  if (!linked) return element("td", { class: "numeric" }, number);
  const words = hiddenText(` ${MEASURE_LABELS[measure].toLowerCase()}, ${row.label}`);
  return element("td", { class: "numeric" }, stateLink(linked, { "data-arrival": "focus" }, number, words));
}

/** The search that shows what was counted in a cell. */
function linkOf({ shown, query, row, kind }: CellContent, view: View): SearchState | undefined {
  if (kind === "row" && !row.filter) return undefined;
  return withChange(shown.state, { query, compared: [], sample: undefined, ...row.filter, view });
}

function renderNotes({ facet, rows }: CountTable, measures: readonly Measure[]): readonly HTMLElement[] {
  const flag = flagOf(rows);
  const notes = [
    ...(flag === "none" ? [] : [FEW_NOTES[flag]]),
    ...(facet === "section"
      ? [
          "A decision counts in each section with a mention, so these numbers of decisions add up to more than all.",
        ]
      : []),
    ...(facet === "council"
      ? [
          "Councils and providers differ in size and in how many people complain. These numbers do not show which is good or bad.",
        ]
      : []),
    ...(measures.includes("paragraphs")
      ? ["Paragraphs count headings and the summary too; an item counts with its paragraph."]
      : []),
  ];
  return notes.map((note) => element("p", { class: "table-foot" }, note));
}
