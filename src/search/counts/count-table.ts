import { type CountCell, type CountFacet, countBy } from "../../phrase-index/browser/counts.ts";
import type { Catalogue } from "../../phrase-index/catalogue.ts";
import { countMentions } from "../../phrase-index/mentions.ts";
import { createFacetFilter, type IsKept } from "../engine/facet-filter.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";
import { createTypedFilter } from "../engine/typed-filter.ts";
import type { SearchFilters } from "../state.ts";
import { type CellName, nameCell } from "./cell-filter.ts";

/** How often something occurs. */
export interface Count {
  readonly mentions: number;
  /** Paragraphs, headings and summaries with a mention. */
  readonly paragraphs: number;
  readonly decisions: number;
}

/** One value of a facet. */
export interface CountRow extends CellName {
  /** As `countBy` has it; empty for what is not stated. */
  readonly key: string;
  /** All decisions of this value that the filters let through, found or not. */
  readonly total: number;
  /** One for each search that is counted. */
  readonly counts: readonly Count[];
}

/** One or more searches, divided by a facet. */
export interface CountTable {
  readonly facet: CountFacet;
  readonly rows: readonly CountRow[];
  /** Of all rows together. Decisions of sections do not add up: one counts in each section with a mention. */
  readonly sum: Omit<CountRow, keyof CellName | "key">;
}

const NONE: Count = { mentions: 0, paragraphs: 0, decisions: 0 };

/**
 * Counts searches of one collection by `facet`. Values that no decision within the
 * filters has are left out, but for years between the first and the last; "not stated"
 * comes last.
 */
export function createCountTable(
  facet: CountFacet,
  catalogue: Catalogue,
  filters: SearchFilters,
  outcomes: readonly SearchOutcome[],
): CountTable {
  const isKept = createFacetFilter(filters, catalogue);
  const [only, ...others] = outcomes;
  // Searches that are compared may have typed different filters, so all have the same whole.
  const isTyped = only && others.length === 0 ? createTypedFilter(only.query, catalogue) : () => true;
  const isCounted: IsKept = (row) => isKept(row) && isTyped(row);
  const columns = outcomes.map(({ result }) => countBy(facet, catalogue, result, isCounted));
  const byKey = columns.map((cells) => new Map(cells.map((cell) => [cell.key, cell])));
  const rows = orderCells(facet, columns[0] ?? []).map(
    ({ key, total }): CountRow => ({
      key,
      ...nameCell(facet, key, catalogue),
      total,
      counts: byKey.map((cells) => cells.get(key) ?? NONE),
    }),
  );
  return { facet, rows, sum: { total: countRows(catalogue, isCounted), counts: outcomes.map(sumUp) } };
}

function orderCells(
  facet: CountFacet,
  cells: readonly CountCell[],
): readonly Pick<CountCell, "key" | "total">[] {
  const present = cells.filter(({ total }) => total > 0);
  const stated = present.filter(({ key }) => key !== "");
  const unstated = present.filter(({ key }) => key === "");
  return [...(facet === "year" ? fillYears(stated) : stated), ...unstated];
}

/** A year without decisions is part of the time between others. */
function fillYears(cells: readonly CountCell[]): readonly Pick<CountCell, "key" | "total">[] {
  const [first, last] = [Number(cells[0]?.key), Number(cells.at(-1)?.key)];
  if (Number.isNaN(first)) return [];
  const totals = new Map(cells.map(({ key, total }) => [key, total]));
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at)).map((key) => ({
    key,
    total: totals.get(key) ?? 0,
  }));
}

function countRows(catalogue: Catalogue, isCounted: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < catalogue.count; row += 1) if (isCounted(row)) count += 1;
  return count;
}

function sumUp({ result }: SearchOutcome): Count {
  return {
    mentions: countMentions(result.mentions),
    paragraphs: result.paragraphs,
    decisions: result.rows.length,
  };
}
