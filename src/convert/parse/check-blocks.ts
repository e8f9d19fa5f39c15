import type { VFile } from "vfile";
import { report, shorten } from "../report.ts";
import type { Block, ItemBlock, TextBlock } from "./block.ts";

/** Warns about words that stand twice in a row, and about a paragraph or item that holds the next one. */
export function checkBlocks(blocks: readonly Block[], file: VFile): void {
  for (const [index, block] of blocks.entries()) {
    if (!isLine(block)) continue;
    const { text, place } = block.text;
    const previous = blocks[index - 1];
    if (previous && isLine(previous) && text !== "" && previous.text.text === text) {
      report(file, "repeated-line", place, { found: shorten(text, 60) });
    }
    const found = findJoined(block);
    if (found !== undefined) report(file, "joined-lines", place, { found: shorten(found, 60) });
  }
}

// Yes, in a dash: "too late; - too dear", "It is late. - The Council". No: "the taxi - her only one - stopped".
const NEXT_DASH = /(?<=[.;] )- \p{L}/u;

const LONGEST_HEADING = 80;
const LABEL =
  /\b(?:allegation|appendix|band|complaint|concern|element|ground|head|issue|level|matter|option|paragraph|part|phase|point|question|schedule|section|stage|step) 1\. /iu;

/** The words of `block` from the marker of another item on. */
function findJoined(block: ItemBlock | TextBlock): string | undefined {
  const { text } = block.text;
  const bullet = text.indexOf(" • ");
  if (bullet >= 0) return text.slice(bullet + 1);
  if (block.type === "item" && block.marker === "dash") return wordsFrom(text, NEXT_DASH);
  // A list below a heading starts at 1.
  const next = block.type === "text" ? 1 : (block.printed ?? 0) + 1;
  if (next === 1 && block.type === "item") return undefined;
  if (!text.includes(` ${next}. `)) return undefined;
  // Yes, in paragraph 3: "It was late. 4. The Council". No: "at 4.30", "paragraph 4. The Council".
  // Yes, below a heading: "What happened 1. The Council". No: "at stage 1. The Council", "Complaint 1. The taxi".
  const ended = next === 1 && !LABEL.test(text.slice(0, LONGEST_HEADING)) ? "\\S " : '[.!?:;,)]["’”)]* ';
  return wordsFrom(text, new RegExp(`(?<=${ended})${next}\\. \\p{L}`, "u"));
}

function wordsFrom(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  return found ? text.slice(found.index) : undefined;
}

function isLine(block: Block): block is ItemBlock | TextBlock {
  return block.type === "item" || block.type === "text";
}
