import type { SearchResult } from "../../phrase-index/browser/search-result.ts";
import type { Catalogue } from "../../phrase-index/catalogue.ts";
import type { Sort } from "../state.ts";

/** What an order goes by beside the catalogue. */
export interface OrderSource {
  readonly catalogue: Catalogue;
  readonly result: SearchResult;
  /** All rows that plain words found, the best matching first. */
  readonly ranked: Uint32Array<ArrayBuffer> | undefined;
  /** Rows that come before all others. */
  readonly first: ReadonlySet<number>;
}

/** The rows of a result in order. Decisions without a date come last by date, either way. */
export function orderRows(
  sort: Sort,
  { catalogue, result, ranked, first }: OrderSource,
): Uint32Array<ArrayBuffer> {
  const rows = sortRows(sort, catalogue, result, ranked);
  if (first.size === 0) return rows;
  const isFirst = (row: number) => first.has(row);
  return Uint32Array.from([...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))]);
}

function sortRows(
  sort: Sort,
  catalogue: Catalogue,
  result: SearchResult,
  ranked: Uint32Array<ArrayBuffer> | undefined,
): Uint32Array<ArrayBuffer> {
  const newest = result.rows.toReversed();
  switch (sort) {
    case "relevance": {
      const kept = new Set(result.rows);
      return ranked?.filter((row) => kept.has(row)) ?? newest;
    }
    case "newest":
      return newest;
    case "oldest": {
      // Rows without a date are the first of the catalogue.
      const dated = result.rows.findIndex((row) => (catalogue.date[row] ?? 0) > 0);
      const start = dated === -1 ? 0 : dated;
      return Uint32Array.from([...result.rows.subarray(start), ...result.rows.subarray(0, start)]);
    }
    case "mentions": {
      const counts = countByRow(result);
      return newest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b - a);
    }
  }
}

/** How many mentions each decision has. */
function countByRow({ mentions }: SearchResult): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of mentions.rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}
