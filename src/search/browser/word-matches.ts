import { splitPageWords } from "../words/browser/page-words.ts";
import type { PagefindAnchor } from "../words/browser/pagefind-api.ts";
import type { WordPage } from "../words/browser/word-index.ts";
import type { TextRange } from "./excerpt.ts";
import type { CardBlock, Match } from "./passages.ts";

/** A decision that plain words found: its blocks, and where the words stand in them. */
export interface MatchedPage {
  readonly blocks: readonly CardBlock[];
  readonly matches: readonly Match[];
}

/** Reads what the word search has of a decision, in the order of its text. */
export function matchPage({ raw_content, anchors, locations }: WordPage): MatchedPage {
  const words = splitPageWords(raw_content);
  const starts = anchors.filter(isBlock).toSorted((a, b) => a.location - b.location);
  const placed = starts.map(({ id, location }, index) => {
    const end = starts[index + 1]?.location ?? words.length;
    return { location, end, block: { anchor: id, text: words.slice(location, end).join(" ") } };
  });
  const matches = placed.flatMap(({ location, end, block }): Match[] => {
    const own = locations.filter((at) => at >= location && at < end);
    if (own.length === 0) return [];
    const ranges = own.map((at) => rangeOf(words, location, at));
    const different = new Set(own.map((at) => words[at]?.toLowerCase())).size;
    return [{ block, ranges, weight: different * own.length }];
  });
  return { blocks: placed.map(({ block }) => block), matches };
}

// Yes: "summary", "p14", "p1-a", "p14-2", "u3". No: "p", "publications".
const TEXT_ANCHOR = /^(?:summary|p\d+(?:-[a-z0-9]+)?|u\d+)$/u;

function isBlock({ element, id }: PagefindAnchor): boolean {
  return TEXT_ANCHOR.test(id) || /^h[2-6]$/u.test(element);
}

/** Where the word at `at` stands in the text from `first` on, without the punctuation around it. */
function rangeOf(words: readonly string[], first: number, at: number): TextRange {
  const word = words[at] ?? "";
  const before = words.slice(first, at).reduce((sum, { length }) => sum + length + 1, 0);
  const start = Math.max(0, word.search(/[\p{L}\p{N}\p{Sc}]/u));
  const end = word.replace(/[^\p{L}\p{N}]+$/u, "").length || word.length;
  return { start: before + start, end: before + end };
}
