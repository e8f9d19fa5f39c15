import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { Block, ItemBlock, TextBlock } from "./block.ts";
import { isFurnitureLine } from "./furniture.ts";
import { readHeaderLine } from "./header-line.ts";
import { readSectionName } from "./section-name.ts";
import { readTitle } from "./title.ts";

type LineBlock = TextBlock | ItemBlock;

/** A line without a marker, and the line right above it. */
interface Pair {
  readonly above: LineBlock;
  readonly below: TextBlock;
}

/** Fewer lines that surely go on do not show that an editor broke the whole text. */
const FEWEST_WRAPPED = 3;
const LONGEST_LABEL = 60;

/**
 * The blocks of a plain text, with the lines joined that an editor broke: a line right
 * below an unfinished one that starts in lower case goes on with it. Where a text has
 * several of those, so does each line whose first word had no room in the line above it.
 * A line that may go on stays a block of its own, with a warning.
 */
export function joinWrapped(blocks: readonly Block[], file: VFile): Block[] {
  const width = wrapWidth(blocks);
  const joined: Block[] = [];
  let lines: string[] = [];
  const close = () => {
    const block = joined.at(-1);
    if (lines.length < 2 || !block || !isLine(block)) return;
    joined[joined.length - 1] = { ...block, text: { ...block.text, text: lines.join(" ") } };
  };
  for (const [index, block] of blocks.entries()) {
    const pair = readPair(blocks, index);
    if (pair && (isWrapped(pair, width) || hasNoRoom(pair, width))) {
      lines.push(pair.below.text.text);
      continue;
    }
    close();
    joined.push(block);
    lines = isLine(block) ? [block.text.text] : [];
    if (pair && mayGoOn(pair, blocks[index + 1])) {
      report(file, "unfinished-line", pair.below.text.place, { found: pair.above.text.text.slice(-40) });
    }
  }
  close();
  return joined;
}

/** The length of the longest line that surely goes on below; infinite where lines are whole. */
function wrapWidth(blocks: readonly Block[]): number {
  let count = 0;
  let widest = 0;
  for (const index of blocks.keys()) {
    const pair = readPair(blocks, index);
    if (!pair || !goesOn(pair)) continue;
    count += 1;
    widest = Math.max(widest, lineLength(pair.above));
  }
  return count < FEWEST_WRAPPED ? Number.POSITIVE_INFINITY : widest;
}

/** The line at `index` and the one right above it, unless one of them is of a kind that is always one line. */
function readPair(blocks: readonly Block[], index: number): Pair | undefined {
  const above = blocks[index - 1];
  const below = blocks[index];
  if (!above || below?.type !== "text" || below.gap || !isLine(above)) return undefined;
  if (below.text.place.line !== above.text.place.line + 1 || isOneLine(below)) return undefined;
  const summary = above.type === "text" && readHeaderLine(above.text.text)?.label === "summary";
  return isOneLine(above) && !summary ? undefined : { above, below };
}

/** Whether a line is a title, a header line, a shared heading, a row of a table or a line of furniture. */
function isOneLine(block: LineBlock): boolean {
  const { text } = block.text;
  if (block.type === "item") return false;
  if (/^[|>]/u.test(text) || readTitle(text) || isFurnitureLine(text)) return true;
  // In lower case it is the end of a sentence: "my draft / decision."
  const heads = readSectionName(text) !== undefined && !startsLower(block);
  return heads || readHeaderLine(text) !== undefined;
}

// Yes: "the evidence it", "on 3 May,". No: "late.", "the Council:", "too slight;".
const FINISHED = /[.!?…:;][)\]”’"']*$/u;
// Yes: "(Care Act 2014, section 14)", "(Housing Act 1996, section 188(1), as amended)". No: "Anytown Council (the Council)".
const CITED = /\([^()]*\b(?:Act|Regulations) \d{4}\b.*\)$/u;
const LONGEST_CITATION = 200;

/**
 * Whether the line below goes on with the one above. The ombudsman's own pages indent a
 * second line of an item, so an indented one only does in a text that an editor broke.
 */
function isWrapped(pair: Pair, width: number): boolean {
  return (pair.below.indent < 3 || Number.isFinite(width)) && goesOn(pair);
}

function hasNoRoom({ above, below }: Pair, width: number): boolean {
  return lineLength(above) + 1 + firstWord(below).length > width;
}

// Yes: "(17 009 175)", of a title whose name filled the line above. No: "(the Council)".
const LONE_REFERENCE = /^\(\d{2}[ -]\d{3}[ -]\d{3}[a-z]?\)\.?$/u;

function goesOn({ above, below }: Pair): boolean {
  const { text } = above.text;
  if (LONE_REFERENCE.test(below.text.text)) return /\p{L}$/u.test(text);
  if (!startsLower(below) || text === "" || FINISHED.test(text)) return false;
  return !(text.startsWith("(") && isFinished(text));
}

/** Whether the line below may belong to the one above, so far as one can see, and is no heading. */
function mayGoOn({ above, below }: Pair, next: Block | undefined): boolean {
  if (below.text.text.startsWith("(")) return false;
  // An indented line is one of the item above; of its sentence too where that has no end.
  if (below.indent >= 3) return above.text.text.length > LONGEST_LABEL && !isFinished(above.text.text);
  if (startsLower(below)) return /[.!?]$/u.test(above.text.text);
  const heads = next?.type === "item" && (next.gap || next.marker === "dash");
  if (isFinished(above.text.text) || (heads && !FINISHED.test(below.text.text))) return false;
  return above.type === "item" ? above.text.text !== "" : above.text.text.length > LONGEST_LABEL;
}

function isFinished(text: string): boolean {
  return FINISHED.test(text) || CITED.test(text.slice(-LONGEST_CITATION));
}

// Yes: "her son’s taxi", "a taxi". No: "a) the taxi", "b. the taxi", "Council".
function startsLower({ text }: TextBlock): boolean {
  return /^\p{Ll}(?![).])/u.test(text.text);
}

function firstWord({ text }: TextBlock): string {
  return text.text.split(" ", 1)[0] ?? "";
}

function lineLength({ text }: LineBlock): number {
  return text.place.column - 1 + text.text.length;
}

function isLine(block: Block): block is LineBlock {
  return block.type === "text" || block.type === "item";
}
