import type { VFile } from "vfile";
import { report } from "../report.ts";
import { type Block, blockPlace, type TextBlock } from "./block.ts";
import { readHeaderLine } from "./header-line.ts";
import { readSectionName } from "./section-name.ts";
import { readTitle } from "./title.ts";

/** The blocks of one decision, its title first. */
export interface DecisionBlocks {
  readonly title: TextBlock;
  /** What follows the title. */
  readonly rest: readonly Block[];
  /** The line of the next decision's title; infinite for the last decision. */
  readonly untilLine: number;
}

/**
 * Cuts the blocks of a source at its titles: one entry for each decision pasted into
 * it, usually one, none when there is no title. Lines before the first title are left
 * out with a message. `endings` are the lines of the source where a decision ended.
 */
export function splitDecisions(
  blocks: readonly Block[],
  endings: readonly number[],
  file: VFile,
): DecisionBlocks[] {
  const starts = findTitles(blocks, endings);
  const [first] = starts;
  if (first === undefined) return [];
  const before = blocks.slice(0, first).filter((block) => block.type !== "break");
  const [start] = before;
  if (start) report(file, "text-before-title", blockPlace(start), { found: before.length });
  return starts.flatMap((start, index) => {
    const title = blocks[start];
    if (title?.type !== "text") return [];
    if (index > 0) report(file, "several-decisions", title.text.place, { found: title.text.text });
    const end = starts[index + 1];
    const next = end === undefined ? undefined : blocks[end];
    const untilLine = next ? blockPlace(next).line : Number.POSITIVE_INFINITY;
    return [{ title, rest: blocks.slice(start + 1, end), untilLine }];
  });
}

/**
 * The first title, and every later one that a header or the first section follows or
 * that comes first after the end of a decision: a heading or a sentence may end in
 * another decision's reference too.
 */
function findTitles(blocks: readonly Block[], endings: readonly number[]): number[] {
  const titled = blocks.flatMap((block, index) => (isTitle(block) ? [index] : []));
  const afterEnd = new Set(findFirstAfter(endings, titled, blocks));
  const headed = titled.filter((index) => startsDecision(blocks, index) || afterEnd.has(index));
  const [first] = titled;
  if (headed.length === 0 || first === undefined) return titled.slice(0, 1);
  return headed.every((index) => afterEnd.has(index)) ? [...new Set([first, ...headed])] : headed;
}

/** Of the blocks `titled`, the first one below each ending. */
function findFirstAfter(
  endings: readonly number[],
  titled: readonly number[],
  blocks: readonly Block[],
): number[] {
  let passed = 0;
  return titled.filter((index) => {
    const block = blocks[index];
    const before = passed;
    while (block && (endings[passed] ?? Number.POSITIVE_INFINITY) < blockPlace(block).line) passed++;
    return passed > before;
  });
}

function isTitle(block: Block): boolean {
  return block.type === "text" && block.indent < 4 && readTitle(block.text.text) !== undefined;
}

const HEADER_LINES = 8;

/** Whether the next lines hold a header line, or a main section comes at once. */
function startsDecision(blocks: readonly Block[], titleIndex: number): boolean {
  const next = blocks[titleIndex + 1];
  if (next?.type === "text" && readSectionName(next.text.text)?.main) return true;
  for (const block of blocks.slice(titleIndex + 1, titleIndex + 1 + HEADER_LINES)) {
    if (block.type === "break" || isTitle(block)) return false;
    if (block.type === "text" && readHeaderLine(block.text.text)) return true;
  }
  return false;
}
