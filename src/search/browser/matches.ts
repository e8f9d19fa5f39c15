import { splitPageWords } from "../words/browser/page-words.ts";
import { type Block, labelBlock, paragraphOf, readBlocks } from "./blocks.ts";
import { cutExcerpt, markWords, type Piece } from "./excerpt.ts";
import { findMentions, findOtherForm, type Mention } from "./mentions.ts";
import type { PagefindPage } from "./pagefind-api.ts";
import type { Query } from "./query.ts";

/** A place in a decision that a result links to. */
export interface Passage {
  readonly anchor: string;
  /** `Paragraph 14`. */
  readonly label: string;
  readonly excerpt: readonly Piece[];
}

/** What of a decision matched. */
export interface Matches {
  /** The summary as the page has it, matches marked; `undefined` where the page has none. */
  readonly summary: readonly Piece[] | undefined;
  /** `17 mentions in 9 paragraphs and the summary`, or why there is no number; empty without a query. */
  readonly count: string;
  /** The best places below the summary, at most three, in reading order. */
  readonly passages: readonly Passage[];
}

interface MatchedBlock {
  readonly block: Block;
  readonly mentions: readonly Mention[];
}

const PASSAGES = 3;

/** Finds what of `page` matched `query`. */
export function readMatches(query: Query, page: PagefindPage): Matches {
  const words = splitPageWords(page.raw_content);
  const blocks = readBlocks(page.anchors, words.length);
  const find = (locate: (block: Block) => readonly Mention[]): readonly MatchedBlock[] =>
    blocks.map((block) => ({ block, mentions: locate(block) })).filter(({ mentions }) => mentions.length > 0);
  const exact = find((block) => findMentions(query, words, block, page.locations));
  const matched = exact.length > 0 ? exact : find((block) => findOtherForm(block, page.locations));
  const summary = blocks.find(({ kind }) => kind === "summary");
  const inSummary = matched.find(({ block }) => block === summary)?.mentions ?? [];
  return {
    summary: summary && markWords(words, summary.start, summary.end, inSummary),
    count: describeCount(query, exact, matched),
    passages: choosePassages(query, matched).map(({ block, mentions }) => ({
      anchor: block.anchor,
      label: labelBlock(block),
      excerpt: cutExcerpt(words, block, mentions),
    })),
  };
}

/** A phrase shows its first mentions; words show the paragraphs that have most of them. */
function choosePassages(query: Query, matched: readonly MatchedBlock[]): readonly MatchedBlock[] {
  const below = matched.filter(({ block }) => block.kind !== "summary");
  const paragraphs = below.filter(({ block }) => block.kind === "paragraph");
  const candidates = paragraphs.length > 0 ? paragraphs : below;
  if (query.kind !== "words") return candidates.slice(0, PASSAGES);
  return candidates
    .toSorted((a, b) => countTerms(b) - countTerms(a) || b.mentions.length - a.mentions.length)
    .slice(0, PASSAGES)
    .sort((a, b) => a.block.start - b.block.start);
}

function countTerms({ mentions }: MatchedBlock): number {
  return new Set(mentions.map(({ term }) => term)).size;
}

/** @param exact where the very words stand; `matched` has other forms too where there are none */
function describeCount(
  query: Query,
  exact: readonly MatchedBlock[],
  matched: readonly MatchedBlock[],
): string {
  if (query.kind === "none") return "";
  // A card found by its reference says so above its title.
  if (matched.length === 0) return query.kind === "reference" ? "" : "Found in the title or the facts above";
  return exact.length === 0 ? "Found in another form of these words" : countMentions(query, exact);
}

function countMentions(query: Query, matched: readonly MatchedBlock[]): string {
  const mentions = matched.reduce((sum, block) => sum + block.mentions.length, 0);
  const ofKind = (kind: Block["kind"]) => matched.filter(({ block }) => block.kind === kind);
  const paragraphs = new Set(ofKind("paragraph").map(({ block }) => paragraphOf(block))).size;
  const headings = ofKind("heading").length;
  const places = [
    ...(paragraphs > 0 ? [count(paragraphs, "paragraph")] : []),
    ...(headings > 0 ? [count(headings, "heading")] : []),
    ...(ofKind("summary").length > 0 ? ["the summary"] : []),
  ];
  const noun = query.kind === "words" ? "matching word" : "mention";
  return `${count(mentions, noun)} in ${new Intl.ListFormat("en-GB").format(places)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
