import type { ItemBlock } from "../parse/block.ts";
import type { RoledBlock } from "./roles.ts";

/**
 * Whether a text prints the published paragraph numbers: its numbers stand at the
 * margin as a report's do, or at most one of its several lists starts at 1.
 */
export function printsOwnNumbers(blocks: readonly RoledBlock[], paragraphs: ReadonlySet<ItemBlock>): boolean {
  const starts: number[] = [];
  let inList = false;
  for (const roled of blocks) {
    const isParagraph = roled.role === "item" && paragraphs.has(roled.block);
    if (isParagraph && !inList) starts.push(roled.block.printed ?? 0);
    inList = isParagraph || (roled.role === "item" && inList);
  }
  return starts.length > 1 && starts.filter((start) => start === 1).length <= 1;
}
