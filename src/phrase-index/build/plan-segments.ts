import { type CatalogueOrder, compareEntries } from "../catalogue.ts";

/** A segment that takes no more years holds at least so many decisions. */
const SEGMENT_DECISIONS = 5_000;

/**
 * Divides decisions into segments: whole years in order, those without a date first.
 * Since a full segment is closed, a decision of a new year changes the last one only.
 */
export function planSegments<T extends CatalogueOrder>(
  decisions: readonly T[],
  size: number = SEGMENT_DECISIONS,
): readonly (readonly T[])[] {
  const segments: T[][] = [];
  let segment: T[] = [];
  let year: string | undefined;
  for (const decision of [...decisions].sort(compareEntries)) {
    const own = decision.date?.slice(0, 4);
    if (own !== year && segment.length >= size) {
      segments.push(segment);
      segment = [];
    }
    segment.push(decision);
    year = own;
  }
  return segment.length > 0 ? [...segments, segment] : segments;
}
