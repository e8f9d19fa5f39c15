import type { BodyKind } from "../decision/body-kind.ts";

/** What the catalogue knows of one decision. */
export interface CatalogueEntry {
  /** As in addresses: `17-009-175`. */
  readonly id: string;
  /** As printed: `17 009 175`. */
  readonly reference: string;
  readonly body: CatalogueBody;
  readonly category?: string | undefined;
  readonly subcategory?: string | undefined;
  readonly outcome?: string | undefined;
  readonly date?: string | undefined;
  readonly kind: "statement" | "report";
}

export interface CatalogueBody {
  readonly name: string;
  readonly slug: string;
  readonly kind: BodyKind;
}

/** A category with its subcategory, where it has one; neither where the text states none. */
export interface CatalogueCategory {
  readonly category?: string;
  readonly subcategory?: string;
}

/**
 * Every decision in columns: row `r` is about `bodies[body[r]]`. Rows are in the order
 * of date and id, those without a date first. Plain data, so that it can be handed from
 * a worker to a page.
 */
export interface Catalogue {
  readonly count: number;
  readonly bodies: readonly CatalogueBody[];
  readonly categories: readonly CatalogueCategory[];
  /** An empty text stands for an outcome that is not stated. */
  readonly outcomes: readonly string[];
  readonly body: Uint32Array<ArrayBuffer>;
  readonly category: Uint32Array<ArrayBuffer>;
  readonly outcome: Uint32Array<ArrayBuffer>;
  /** `20180525` for 25 May 2018; 0 for a decision without a date. */
  readonly date: Uint32Array<ArrayBuffer>;
  /** 1 for a report, 0 for a statement. */
  readonly report: Uint32Array<ArrayBuffer>;
}

/** The reference and id of every row. */
export interface CatalogueIds {
  readonly ids: readonly string[];
  readonly references: readonly string[];
}

/** The year of a row; 0 for a decision without a date. */
export function yearOf({ date }: Catalogue, row: number): number {
  return Math.floor((date[row] ?? 0) / 10_000);
}

/** The date of a row as `YYYY-MM-DD`; `undefined` for a decision without one. */
export function dateOf({ date }: Catalogue, row: number): string | undefined {
  const digits = date[row] ?? 0;
  if (digits === 0) return undefined;
  return String(digits)
    .padStart(8, "0")
    .replace(/^(....)(..)(..)$/u, "$1-$2-$3");
}

/** The address part that most names have, so that it need not be written: lower case, hyphens between words. */
export function usualSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

/** Order of rows: by date, those without one first, then by id. */
export function compareEntries(a: CatalogueOrder, b: CatalogueOrder): number {
  return compareText(a.date ?? "", b.date ?? "") || compareText(a.id, b.id);
}

/** What decides about a row's place. */
export interface CatalogueOrder {
  readonly id: string;
  readonly date?: string | undefined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
