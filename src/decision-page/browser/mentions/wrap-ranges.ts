import type { Marks } from "./marks.ts";

/** A stretch of one text node that several mentions may share. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly number[];
}

/** Puts `<mark>` around the words of `ranges`, which do not hold afterwards. Clearing leaves the nodes as they were. */
export function wrapRanges(ranges: readonly Range[]): Marks {
  const marks: HTMLElement[][] = ranges.map(() => []);
  // From the end, so that offsets before a piece stay true.
  for (const [node, spans] of [...listSpans(ranges)].toReversed()) {
    for (const { start, end, mentions } of cutPieces(spans).toReversed()) {
      const mark = wrap(node, start, end);
      for (const mention of mentions) marks[mention]?.unshift(mark);
    }
  }
  return {
    setCurrent: (index) => {
      for (const mark of marks.flat()) mark.classList.remove("current");
      for (const mark of marks[index ?? -1] ?? []) mark.classList.add("current");
    },
    boxOf: (index) => marks[index]?.[0]?.getBoundingClientRect(),
    clear: () => {
      for (const mark of new Set(marks.flat())) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** The stretches of each text node that lie in a range. */
function listSpans(ranges: readonly Range[]): ReadonlyMap<Text, readonly Piece[]> {
  const spans = new Map<Text, Piece[]>();
  for (const [mention, range] of ranges.entries()) {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!(node instanceof Text && range.intersectsNode(node))) continue;
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (start < end) spans.set(node, [...(spans.get(node) ?? []), { start, end, mentions: [mention] }]);
    }
  }
  return spans;
}

/** The same stretches without overlaps: each is cut where another begins or ends. */
function cutPieces(spans: readonly Piece[]): readonly Piece[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? start;
    const inside = spans.filter((span) => span.start <= start && span.end >= end);
    const mentions = inside.flatMap((span) => span.mentions);
    return end > start && mentions.length > 0 ? [{ start, end, mentions }] : [];
  });
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const mark = document.createElement("mark");
  mark.className = "mention";
  const words = node.splitText(start);
  words.splitText(end - start);
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}
