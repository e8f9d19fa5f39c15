import type { Marks } from "./marks.ts";

/** Names of the highlights in the style sheet. */
const MENTION = "mention";
const CURRENT_MENTION = "current-mention";

/** Highlights the words of `ranges`, which stay as they are. */
export function highlightRanges(ranges: readonly Range[]): Marks {
  const current = new Highlight();
  current.priority = 1;
  CSS.highlights.set(MENTION, new Highlight(...ranges));
  CSS.highlights.set(CURRENT_MENTION, current);
  return {
    setCurrent: (index) => {
      current.clear();
      const range = index === undefined ? undefined : ranges[index];
      if (range) current.add(range);
    },
    boxOf: (index) => ranges[index]?.getBoundingClientRect(),
    clear: () => {
      CSS.highlights.delete(MENTION);
      CSS.highlights.delete(CURRENT_MENTION);
    },
  };
}
