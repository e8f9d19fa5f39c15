import { highlightRanges } from "./highlight-ranges.ts";
import type { Marks } from "./marks.ts";
import { wrapRanges } from "./wrap-ranges.ts";

/**
 * Marks `ranges`. The text stays as it is: it is highlighted from outside or, in a
 * browser that cannot, wrapped where it stands without a word of it changing.
 */
export function markRanges(ranges: readonly Range[]): Marks {
  return typeof Highlight === "function" && "highlights" in CSS
    ? highlightRanges(ranges)
    : wrapRanges(ranges);
}
