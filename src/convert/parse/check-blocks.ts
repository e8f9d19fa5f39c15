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

/** The words of `block` from the marker of another item on. */
function findJoined(block: ItemBlock | TextBlock): string | undefined {
  const { text } = block.text;
  const bullet = text.indexOf(" • ");
  if (bullet >= 0) return text.slice(bullet + 1);
  const printed = block.type === "item" ? block.printed : undefined;
  if (printed === undefined || !text.includes(` ${printed + 1}. `)) return undefined;
  // Yes, in paragraph 3: "It was late. 4. The Council". No: "at 4.30", "paragraph 4. The Council".
  const next = new RegExp(`(?<=[.!?:;,]["’”)]* )${printed + 1}\\. \\p{L}`, "u").exec(text);
  return next ? text.slice(next.index) : undefined;
}

function isLine(block: Block): block is ItemBlock | TextBlock {
  return block.type === "item" || block.type === "text";
}
