import type { Block } from "./block.ts";
import { readSectionName, sectionNameKey } from "./section-name.ts";

/** The blocks below a list of main sections, and what it lists, as `sectionNameKey` gives it. */
export interface ListedBlocks {
  readonly rest: readonly Block[];
  readonly listed: ReadonlySet<string>;
}

/**
 * Takes out the list of main sections that some dash texts have above their summary. It
 * is one when every dash names a section that the text shares with other decisions or
 * holds as a line of its own further down.
 */
export function takeContentsList(blocks: readonly Block[]): ListedBlocks {
  const none = { rest: blocks, listed: new Set<string>() };
  const start = blocks.findIndex((block) => block.type === "item" || isMainHeading(block));
  if (start < 0) return none;
  const listed: string[] = [];
  for (const block of blocks.slice(start)) {
    if (block.type !== "item" || block.marker !== "dash") break;
    listed.push(block.text.text);
  }
  const rest = blocks.slice(start + listed.length);
  const lines = new Set(
    rest.flatMap((block) => (block.type === "text" ? [sectionNameKey(block.text.text)] : [])),
  );
  const isHeading = (name: string) => readSectionName(name) !== undefined || lines.has(sectionNameKey(name));
  if (listed.length < 2 || !listed.every(isHeading)) return none;
  return { rest: [...blocks.slice(0, start), ...rest], listed: new Set(listed.map(sectionNameKey)) };
}

function isMainHeading(block: Block): boolean {
  return block.type === "text" && readSectionName(block.text.text)?.main === true;
}
