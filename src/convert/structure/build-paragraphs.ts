import type { VFile } from "vfile";
import type { ItemBlock, TableBlock } from "../parse/block.ts";
import { report } from "../report.ts";
import { type DashLevel, readDashLevels } from "./dash-levels.ts";
import {
  addContinuation,
  addItem,
  addTable,
  type DraftParagraph,
  draftParagraph,
} from "./draft-paragraph.ts";
import type { ParagraphCounter } from "./paragraph-counter.ts";
import type { RoledBlock } from "./roles.ts";
import type { Paragraph } from "./tree.ts";

/** What `buildParagraphs` needs besides the blocks. */
export interface Building {
  readonly counter: ParagraphCounter;
  /** The numbers that start a paragraph; the others are of lettered items. */
  readonly starts: ReadonlySet<ItemBlock>;
  /** Whether dashes are items because the paragraphs print their numbers. */
  readonly dashesAreItems: boolean;
  readonly file: VFile;
}

/** The paragraphs that the blocks under one heading make. */
export function buildParagraphs(blocks: readonly RoledBlock[], building: Building): Paragraph[] {
  const { counter } = building;
  const levels = building.dashesAreItems ? new Map<ItemBlock, DashLevel>() : levelDashes(blocks);
  const drafts: DraftParagraph[] = [];
  counter.endList();
  for (const roled of blocks) {
    if (roled.role === "item") addItemBlock(drafts, roled.block, levels.get(roled.block), building);
    else if (roled.role === "table") addTableBlock(drafts, roled.block);
    else if (roled.role === "break") counter.endList();
    else if (roled.role === "paragraph" || roled.role === "continuation") {
      const draft = roled.role === "continuation" ? drafts.at(-1) : undefined;
      if (draft) addContinuation(draft, roled.block);
      else drafts.push(draftParagraph(roled.block.text, undefined, false));
      counter.interrupt();
    }
  }
  return drafts.map(({ paragraph }) => paragraph);
}

/**
 * The level of each dash: dashes that follow each other without another line between are
 * read together. Bullets below a dash are what it leads in, so the next dash is not.
 */
function levelDashes(blocks: readonly RoledBlock[]): ReadonlyMap<ItemBlock, DashLevel> {
  const levels = new Map<ItemBlock, DashLevel>();
  let run: ItemBlock[] = [];
  const closeRun = () => {
    const read = readDashLevels(run.map(({ text }) => text.text));
    for (const [index, dash] of run.entries()) levels.set(dash, read[index] ?? "unknown");
    run = [];
  };
  for (const roled of blocks) {
    if (roled.role === "item" && roled.block.marker === "dash") run.push(roled.block);
    else if (roled.role !== "item" || roled.block.marker === "bullet") closeRun();
  }
  closeRun();
  return levels;
}

function addItemBlock(
  drafts: DraftParagraph[],
  block: ItemBlock,
  level: DashLevel | undefined,
  building: Building,
): void {
  const { counter, file } = building;
  const startsParagraph = level === "paragraph" || building.starts.has(block);
  if (startsParagraph) {
    if (block.text.text === "") report(file, "empty-paragraph", block.text.place);
    const number = block.marker === "decimal" ? counter.read(block) : counter.countOn();
    drafts.push(draftParagraph(block.text, number, number === undefined));
    return;
  }
  counter.interrupt();
  if (level === "unknown") {
    drafts.push(draftParagraph(block.text, undefined, true));
    loseCount(block, building);
    return;
  }
  addItem(drafts.at(-1) ?? missingParagraph(drafts, block, file), block, file);
}

/** A paragraph without words for an item that has none before it; a lettered item had a numbered one. */
function missingParagraph(
  drafts: DraftParagraph[],
  { text, marker }: ItemBlock,
  file: VFile,
): DraftParagraph {
  report(file, "item-without-paragraph", text.place);
  const draft = draftParagraph({ text: "", place: text.place }, undefined, marker === "decimal");
  drafts.push(draft);
  return draft;
}

function loseCount(block: ItemBlock, { counter, file }: Building): void {
  if (!counter.lost) report(file, "numbers-lost", block.text.place);
  counter.lose();
}

function addTableBlock(drafts: DraftParagraph[], block: TableBlock): void {
  const last = drafts.at(-1);
  const draft = last ?? draftParagraph({ text: "", place: block.place }, undefined, false);
  if (!last) drafts.push(draft);
  addTable(draft, block);
}
