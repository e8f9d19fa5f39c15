import type { Frontmatter } from "../decision/frontmatter.ts";

/** As much of a decision as is counted. */
export type CountedFacts = Pick<
  Frontmatter,
  "body" | "category" | "outcome" | "date" | "remedies" | "payments" | "law"
>;

/**
 * The fewest decisions from which a share is computed. In a smaller group one decision
 * more or less changes the share by over ten points, so a reader would see chance.
 */
export const SMALL_GROUP = 10;

/** What a column holds: names, whole numbers, shares of 1, or sums in pence. */
export type ColumnKind = "name" | "count" | "share" | "pence";

/** A number or word; `undefined` where there is none, or a group is too small for it. */
export type StatisticCell = string | number | undefined;

export interface StatisticColumn {
  /** Its name in the CSV file: `upheld`, `median_pounds`. */
  readonly key: string;
  /** Its head on the page. */
  readonly label: string;
  readonly kind: ColumnKind;
}

export interface StatisticRow {
  /** In the order of the columns; the first is the row's name. */
  readonly cells: readonly [string, ...StatisticCell[]];
  /** Stands for some, but fewer than `SMALL_GROUP` decisions. */
  readonly small: boolean;
  /** Path of the page about the same decisions. */
  readonly path?: string;
  /** Address elsewhere that says what the name means. */
  readonly url?: string;
}

/** Counted facts about a collection: the rows under a chart and of a CSV file. */
export interface Statistic {
  /** Name of its CSV file and of its place on the page: `outcomes-by-year`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly StatisticColumn[];
  readonly rows: readonly StatisticRow[];
  /** What all rows add up to, where adding them up makes sense. */
  readonly total?: StatisticRow;
}

/** `part` of `whole`, or nothing where the whole is too small to divide. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < SMALL_GROUP ? undefined : part / whole;
}

/** Whether so many decisions are some, but too few for a share. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALL_GROUP;
}
