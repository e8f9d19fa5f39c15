import type { Block } from "./block.ts";
import { readSectionName, sectionNameKey } from "./section-name.ts";

/**
 * Takes out the list of main sections that some dash texts have between title and
 * header. It is one when every dash names a section that the text shares with other
 * decisions or holds as a line of its own further down.
 */
export function dropContentsList(blocks: readonly Block[]): readonly Block[] {
  const length = blocks.findIndex((block) => block.type !== "item" || block.marker !== "dash");
  if (length < 2) return blocks;
  const rest = blocks.slice(length);
  const lines = new Set(
    rest.flatMap((block) => (block.type === "text" ? [sectionNameKey(block.text.text)] : [])),
  );
  const listed = blocks.slice(0, length).every((block) => {
    if (block.type !== "item") return false;
    return readSectionName(block.text.text) !== undefined || lines.has(sectionNameKey(block.text.text));
  });
  return listed ? rest : blocks;
}
