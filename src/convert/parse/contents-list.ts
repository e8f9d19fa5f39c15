import type { Block } from "./block.ts";
import { readSectionName, sectionNameKey } from "./section-name.ts";

/** The blocks below a list of main sections, and what it lists, as `sectionNameKey` gives it. */
export interface ListedBlocks {
  readonly rest: readonly Block[];
  readonly listed: ReadonlySet<string>;
}

/**
 * Takes out the list of main sections that some dash texts have between title and
 * header. It is one when every dash names a section that the text shares with other
 * decisions or holds as a line of its own further down.
 */
export function takeContentsList(blocks: readonly Block[]): ListedBlocks {
  const length = blocks.findIndex((block) => block.type !== "item" || block.marker !== "dash");
  if (length < 2) return { rest: blocks, listed: new Set() };
  const rest = blocks.slice(length);
  const lines = new Set(
    rest.flatMap((block) => (block.type === "text" ? [sectionNameKey(block.text.text)] : [])),
  );
  const names = blocks.slice(0, length).flatMap((block) => (block.type === "item" ? [block.text.text] : []));
  const all = names.every((name) => readSectionName(name) !== undefined || lines.has(sectionNameKey(name)));
  return all ? { rest, listed: new Set(names.map(sectionNameKey)) } : { rest: blocks, listed: new Set() };
}
