import type { SectionKind } from "../../decision/section-kind.ts";
import type { TextBlock } from "../parse/block.ts";
import { readSectionName, sectionNameKey } from "../parse/section-name.ts";

/** What `sectionLevel` looks at. */
export interface HeadingSituation {
  readonly block: TextBlock;
  /** Whether no heading came before. */
  readonly first: boolean;
  /** Whether "Back to top" stands right before it. */
  readonly afterBreak: boolean;
  /** The heading right before it, when nothing stands between. */
  readonly under: string | undefined;
  /** The kind of the main section before it. */
  readonly parent: SectionKind | undefined;
  /** Whether a list of the main sections above the text names it. */
  readonly listed: boolean;
  /** The highest level that the page itself gives a heading, 1 to 6; absent where its levels tell nothing. */
  readonly topTag: number | undefined;
}

/**
 * 1 for the heading of a main section, 2 for a sub-heading: the first heading, one
 * after "Back to top" and one that names a main section are of level 1. In a chapter
 * of a report "The complaint" and the powers are sub-headings.
 */
export function sectionLevel(situation: HeadingSituation): 1 | 2 {
  const { block, first, afterBreak, under, listed, topTag } = situation;
  if (first || afterBreak || listed) return 1;
  if (under !== undefined && isChapterPart(under, block.text.text)) return 2;
  const name = readSectionName(block.text.text);
  if (name?.main || (name && opensNext(name.kind, situation))) return 1;
  return block.heading !== undefined && block.heading === topTag ? 1 : 2;
}

const BEFORE_FINDINGS: readonly (SectionKind | undefined)[] = [
  "complaint",
  "not-investigated",
  "powers",
  "method",
];

/**
 * Whether a name that a sub-heading may bear too starts the next main section:
 * "Analysis" is a sub-heading under "What I found", but comes after "How I considered
 * this complaint". A page whose own tags tell its headings needs no such guess.
 */
function opensNext(kind: SectionKind, { parent, block }: HeadingSituation): boolean {
  if (block.heading !== undefined) return false;
  if (kind === "findings" || kind === "assessment") return BEFORE_FINDINGS.includes(parent);
  return kind === "final-decision" && parent === "agreed-action";
}

const CHAPTER_PARTS: readonly (readonly [string, string])[] = [
  ["the investigation", "complaint"],
  ["legal and administrative background", "powers"],
];

function isChapterPart(heading: string, below: string): boolean {
  const kind = readSectionName(below)?.kind;
  return CHAPTER_PARTS.some(([chapter, part]) => sectionNameKey(heading) === chapter && kind === part);
}
