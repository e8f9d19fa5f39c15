import type { Mentions } from "./mentions.ts";
import { type CodeNumber, createNumberOdds } from "./number-coder.ts";
import type { Odds } from "./range-coder.ts";
import { joinTag, SECTION_ROOM, tagLead, tagSection } from "./section-code.ts";

/** The columns of mentions that a list holds; how long they are follows from its kind. */
export type ListColumns = Pick<Mentions, "rows" | "blocks" | "tags" | "offsets">;

/** What is to be expected of mentions in a chunk. */
export interface MentionOdds {
  readonly rows: Odds;
  readonly blocks: Odds;
  readonly sections: Odds;
  readonly leads: Odds;
  readonly offsets: Odds;
}

/** How many contexts a number makes that is told by its binary digits. */
const LENGTHS = 33;

/** Odds for a chunk of which nothing is known yet. */
export function createMentionOdds(): MentionOdds {
  return {
    rows: createNumberOdds(2 * LENGTHS),
    blocks: createNumberOdds(2),
    sections: createNumberOdds(SECTION_ROOM + LENGTHS),
    leads: createNumberOdds(SECTION_ROOM),
    offsets: createNumberOdds(4),
  };
}

/**
 * Codes a list of `count` mentions: a writer reads them from `list`, a reader sets them
 * there. In each list
 *   row      minus the row before it
 *   block    minus the block before it in the same row, else as it is
 *   section  and lead: only for the first mention in a block, see section-code.ts
 *   offset   minus the offset before it in the same block, else as it is
 * each in the context of what tells most about it.
 */
export function codeMentions(code: CodeNumber, odds: MentionOdds, list: ListColumns, count: number): void {
  const { rows, blocks, tags, offsets } = list;
  const density = 2 * digitsOf(count);
  let [row, rowStep, block, tag, offset] = [0, 1, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    rowStep = code(odds.rows, density + (rowStep === 0 ? 1 : 0), (rows[index] ?? 0) - row);
    const sameRow = index > 0 && rowStep === 0;
    const lastBlock = sameRow ? block : 0;
    const blockStep = code(odds.blocks, sameRow ? 1 : 0, (blocks[index] ?? 0) - lastBlock);
    const sameBlock = sameRow && blockStep === 0;
    row += rowStep;
    block = lastBlock + blockStep;
    if (!sameBlock) {
      const context = sameRow ? tagSection(tag) : SECTION_ROOM + digitsOf(block);
      tag = codeTag(code, odds, context, tags[index] ?? 0);
    }
    const lastOffset = sameBlock ? offset : 0;
    const place = (sameBlock ? 2 : 0) + (tagLead(tag) > 0 ? 1 : 0);
    offset = lastOffset + code(odds.offsets, place, (offsets[index] ?? 0) - lastOffset);
    rows[index] = row;
    blocks[index] = block;
    tags[index] = tag;
    offsets[index] = offset;
  }
}

function codeTag(code: CodeNumber, odds: MentionOdds, context: number, tag: number): number {
  const section = code(odds.sections, context, tagSection(tag));
  if (section >= SECTION_ROOM) throw new RangeError(`Unexpected section ${section}.`);
  return joinTag(section, code(odds.leads, section, tagLead(tag)));
}

/** How many binary digits a number has. */
function digitsOf(value: number): number {
  return 32 - Math.clz32(value);
}
