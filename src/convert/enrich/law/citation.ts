import type { Passage } from "../passages.ts";
import type { KnownLaw } from "./law-context.ts";
import type { ProvisionGroup } from "./provisions.ts";

/** One citation on its way to an entry. */
export interface Citation extends KnownLaw {
  /** 0-based offset of the name. */
  readonly start: number;
  readonly provisions: readonly string[];
}

/** A passage with what it cites and the provisions that belong to no name in it. */
export interface PassageLaw {
  readonly passage: Passage;
  readonly citations: readonly Citation[];
  readonly bare: readonly ProvisionGroup[];
}
