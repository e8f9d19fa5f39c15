import type { Block, TextBlock } from "./block.ts";
import { isCutFurniture, readFurniture } from "./furniture.ts";

/** The blocks of a source without its furniture, and where the investigator's lines stood. */
export interface StrippedBlocks {
  readonly blocks: readonly Block[];
  /** Source lines of "Investigator's decision on behalf of the Ombudsman". */
  readonly endings: readonly number[];
}

/** Takes the page furniture out, wherever it stands. List items are never furniture. */
export function stripFurniture(blocks: readonly Block[]): StrippedBlocks {
  const kept: Block[] = [];
  const endings: number[] = [];
  for (const block of blocks) {
    const furniture = block.type === "text" ? readFurniture(block.text.text) : undefined;
    if (!furniture) kept.push(block);
    else if (furniture === "ending" && isText(block)) endings.push(block.text.place.line);
  }
  const last = kept.at(-1);
  if (last && isText(last) && isCutFurniture(last.text.text)) kept.pop();
  return { blocks: kept, endings };
}

function isText(block: Block): block is TextBlock {
  return block.type === "text";
}
