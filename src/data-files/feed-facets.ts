import { FACETS, type Facet } from "../collection/facets.ts";

/** Facets whose values get new decisions that somebody may want to follow; a year that is over does not. */
export const FEED_FACETS: readonly Facet[] = FACETS.filter(({ filter }) => filter !== "year");
