import type { VFile } from "vfile";
import { itemLetter } from "../../decision/anchor.ts";
import type { ItemBlock, TableBlock, TextBlock } from "../parse/block.ts";
import type { Passage } from "../parse/passage.ts";
import { report } from "../report.ts";
import type { Continuation, Item, Paragraph, Table } from "./tree.ts";

/** A paragraph that is being built: what it holds so far, and what is open for more. */
export interface DraftParagraph {
  readonly paragraph: Paragraph;
  /** The paragraph, then the open items, each inside the one before. */
  readonly open: OpenNode[];
}

interface OpenNode {
  /** Of its marker, made comparable between bullets and numbers. */
  readonly indent: number;
  readonly parts: DraftPart[];
  readonly labelPrefix: string;
  /** How many lettered items it holds, in all its lists; how many bullets. */
  letters: number;
  bullets: number;
  /** Letters given before its present list. */
  lettersBefore: number;
}

type DraftPart = DraftList | Continuation | Table;

interface DraftList {
  readonly type: "items";
  readonly ordered: boolean;
  readonly items: Item[];
}

/** Items further in than this are put beside each other; no decision goes beyond two. */
const DEEPEST_ITEM = 6;

/** A paragraph without parts yet. */
export function draftParagraph(
  text: Passage,
  number: number | undefined,
  numberLost: boolean,
): DraftParagraph {
  const parts: DraftPart[] = [];
  const paragraph: Paragraph = { number, numberLost: numberLost || undefined, text, parts };
  return { paragraph, open: [openNode(-1, parts, "")] };
}

/** Adds a lettered item (for a number) or a bullet, inside the open item that stands further out. */
export function addItem(draft: DraftParagraph, block: ItemBlock, file: VFile): void {
  const ordered = block.marker === "decimal";
  const indent = effectiveIndent(block);
  closeItems(draft, (node) => node.indent >= indent || draft.open.length > DEEPEST_ITEM);
  const parent = draft.open.at(-1);
  if (!parent) return;
  const follows = ordered ? parent.letters : parent.bullets;
  const place = ordered ? letterPlace(parent, block, file) : parent.bullets + 1;
  const label = parent.labelPrefix + (ordered ? itemLetter(place - 1) : String(place));
  const parts: DraftPart[] = [];
  const item: Item = { label, text: block.text, parts };
  const list = parent.parts.at(-1);
  if (list?.type === "items" && list.ordered === ordered && place === follows + 1) list.items.push(item);
  else parent.parts.push({ type: "items", ordered, items: [item] });
  if (ordered) parent.letters = place;
  else parent.bullets = place;
  draft.open.push(openNode(indent, parts, `${label}-`));
}

/** Adds words after a list or below the paragraph's first line, inside the item they are indented to. */
export function addContinuation(draft: DraftParagraph, block: TextBlock): void {
  closeItems(draft, (node) => node.indent + 2 > block.indent);
  draft.open.at(-1)?.parts.push({ type: "continuation", text: block.text });
}

/** Adds a table, inside the item it is indented to. */
export function addTable(draft: DraftParagraph, block: TableBlock): void {
  closeItems(draft, (node) => node.indent + 2 > block.indent);
  draft.open.at(-1)?.parts.push({ type: "table", rows: block.rows, place: block.place });
}

function openNode(indent: number, parts: DraftPart[], labelPrefix: string): OpenNode {
  return { indent, parts, labelPrefix, letters: 0, bullets: 0, lettersBefore: 0 };
}

/** Closes the innermost items that `isClosed` holds for; the paragraph stays open. */
function closeItems(draft: DraftParagraph, isClosed: (node: OpenNode) => boolean): void {
  for (
    let node = draft.open.at(-1);
    node && draft.open.length > 1 && isClosed(node);
    node = draft.open.at(-1)
  ) {
    draft.open.pop();
  }
}

/**
 * A saved ordered list stands two columns further in than a bullet list of the same depth;
 * a dash one column in, as some savings have them, is beside one at the margin.
 */
function effectiveIndent({ marker, indent }: ItemBlock): number {
  if (marker === "dash") return indent < 2 ? 0 : indent;
  return marker === "decimal" ? indent - 2 : indent;
}

/** The place in the alphabet, from 1: a second list of the same paragraph goes on after the first. */
function letterPlace(parent: OpenNode, block: ItemBlock, file: VFile): number {
  const expected = parent.letters + 1;
  const printed = block.printed ?? 0;
  if (printed === 1) parent.lettersBefore = parent.letters;
  const place = parent.lettersBefore + printed;
  if (place === expected) return place;
  const values = { found: printed, expected: expected - parent.lettersBefore };
  if (place > expected && place < expected + 10) {
    report(file, "number-gap", block.text.place, values);
    return place;
  }
  report(file, "number-out-of-order", block.text.place, values);
  return expected;
}
