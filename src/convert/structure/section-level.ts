import type { TextBlock } from "../parse/block.ts";
import type { Shape } from "../parse/parsed-decision.ts";
import { readSectionName, sectionNameKey } from "../parse/section-name.ts";

/** What `sectionLevel` looks at. */
export interface HeadingSituation {
  readonly block: TextBlock;
  readonly shape: Shape;
  /** Whether no heading came before. */
  readonly first: boolean;
  /** Whether "Back to top" stands right before it. */
  readonly afterBreak: boolean;
  /** The heading right before it, when nothing stands between. */
  readonly under: string | undefined;
  /** The highest level that the page itself gives a heading, 1 to 6. */
  readonly topTag: number | undefined;
}

/**
 * 1 for the heading of a main section, 2 for a sub-heading: the first heading, one
 * after "Back to top" and one that names a main section are of level 1. In a chapter
 * of a report "The complaint" and the powers are sub-headings.
 */
export function sectionLevel({ block, shape, first, afterBreak, under, topTag }: HeadingSituation): 1 | 2 {
  if (first || afterBreak) return 1;
  if (shape === "report-chapter" && under !== undefined && isChapterPart(under, block.text.text)) return 2;
  if (readSectionName(block.text.text)?.main) return 1;
  return block.heading !== undefined && block.heading === topTag ? 1 : 2;
}

const CHAPTER_PARTS: readonly (readonly [string, string])[] = [
  ["the investigation", "complaint"],
  ["legal and administrative background", "powers"],
];

function isChapterPart(heading: string, below: string): boolean {
  const kind = readSectionName(below)?.kind;
  return CHAPTER_PARTS.some(([chapter, part]) => sectionNameKey(heading) === chapter && kind === part);
}
