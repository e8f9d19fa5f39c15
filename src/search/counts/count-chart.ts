import type { Element } from "hast";
import type { Tone } from "../../charts/chart.ts";
import { type BarGroup, groupedBars } from "../../charts/grouped-bars.ts";
import { groupedColumns } from "../../charts/grouped-columns.ts";
import type { Series } from "../../charts/stacked-bars.ts";
import { formatNumber } from "../../collection/count.ts";
import { FEW_DECISIONS } from "../../phrase-index/browser/counts.ts";
import { formatShare } from "../../statistics/format-cell.ts";
import type { CountRow, CountTable } from "./count-table.ts";

/** A picture of some counts. */
export interface CountChart {
  readonly svg: Element;
  readonly caption: string;
  /** The searches in it, each with its fill. */
  readonly series: readonly Series[];
}

/** The fills, one for each search that can be compared. */
const TONES = ["solid", "hatch", "dots", "open"] as const satisfies readonly Tone[];

/** More bars than this are a table. */
const MOST_BARS = 12;

/**
 * Draws how many of all decisions each value's found ones are; of bodies and
 * subcategories, which are many and small, the numbers themselves, for shares of small
 * groups side by side would be read as a ranking. `undefined` when there is nothing to see.
 */
export function drawCounts(table: CountTable, names: readonly string[]): CountChart | undefined {
  if (!table.rows.some(({ counts }) => counts.some(({ decisions }) => decisions > 0))) return undefined;
  const series = names.map((label, at): Series => ({ label, tone: TONES[at] ?? "open" }));
  const isMany = table.facet === "council" || table.facet === "subcategory";
  const rows = isMany ? listLargest(table.rows) : table.rows;
  const nameOf = nameRows(rows);
  const groups = rows.map((row) => (isMany ? groupNumbers(row) : groupShares(row, nameOf(row))));
  const most = Math.max(...groups.flatMap(({ values }) => values));
  const draw = table.facet === "year" ? groupedColumns : groupedBars;
  const caption = isMany ? captionNumbers(table, rows.length) : captionShares(rows);
  const words = {
    id: "counts-chart",
    title: caption,
    description: "A bar for each search. The table below has the same numbers.",
  };
  return { svg: draw(words, series, groups, most, isMany ? formatNumber : formatShare), caption, series };
}

function listLargest(rows: readonly CountRow[]): readonly CountRow[] {
  const found = rows.filter((row) => mostDecisions(row) > 0);
  return found.toSorted((a, b) => mostDecisions(b) - mostDecisions(a)).slice(0, MOST_BARS);
}

function mostDecisions({ counts }: CountRow): number {
  return Math.max(...counts.map(({ decisions }) => decisions));
}

function groupNumbers({ label, counts }: CountRow): BarGroup {
  return { label, values: counts.map(({ decisions }) => decisions) };
}

function groupShares({ total, counts }: CountRow, label: string): BarGroup {
  return { label, values: counts.map(({ decisions }) => shareOf(decisions, total)) };
}

/**
 * Names the rows of a table: those of few decisions have a dagger. Where all are such
 * rows the daggers would say nothing, and a sentence says it once.
 */
export function nameRows(rows: readonly CountRow[]): (row: CountRow) => string {
  const marks = flagOf(rows) === "some";
  return ({ label, total }) => (marks && isFew(total) ? `${label}\u{a0}†` : label);
}

/** Whether a share of some or of all rows says little. */
export function flagOf(rows: readonly CountRow[]): "none" | "some" | "all" {
  const counted = rows.filter(({ total }) => total > 0);
  const few = counted.filter(({ total }) => isFew(total)).length;
  return few === 0 ? "none" : few === counted.length ? "all" : "some";
}

function isFew(total: number): boolean {
  return total > 0 && total < FEW_DECISIONS;
}

/** A share of nothing is nothing. */
function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : part / total;
}

function captionShares(rows: readonly CountRow[]): string {
  const notes = {
    none: "",
    some: ` † means fewer than ${FEW_DECISIONS} decisions.`,
    all: ` Each share is of fewer than ${FEW_DECISIONS} decisions.`,
  };
  return `Decisions found, as a share of all there are.${notes[flagOf(rows)]}`;
}

function captionNumbers({ facet, rows }: CountTable, shown: number): string {
  const noun = facet === "council" ? "councils and providers" : "subcategories";
  const found = rows.filter((row) => mostDecisions(row) > 0).length;
  const which = found > shown ? `, the ${shown} ${noun} with the most` : "";
  return `Number of decisions found${which}. Numbers follow from how many decisions each has in all.`;
}
