import { termsOf } from "../data-files/exported-decision.ts";
import { type Cell, type ColumnHead, LICENCE } from "../data-files/table.ts";
import type { TakenSearch, TakeOptions } from "./taken-search.ts";

/** A column of a file that is taken away. */
export type SetColumn<Row> = ColumnHead & { readonly read: (row: Row, taken: TakenSearch) => Cell };

/** A file that is taken away, in whatever format: its columns and where its rows come from. */
export interface SetTable<Row> {
  readonly name: "decisions" | "mentions" | "counts";
  /** What there is a row for: `each decision`. */
  readonly row: string;
  readonly columns: readonly SetColumn<Row>[];
  /** Rows in batches, read as they are asked for. */
  readonly read: (taken: TakenSearch, options: TakeOptions) => AsyncIterable<readonly Row[]>;
}

/** The last column of every file, as in the files of `/data/`. */
export const TERMS: SetColumn<unknown> = {
  ...LICENCE,
  read: (_, { collection }) => termsOf(collection),
};
