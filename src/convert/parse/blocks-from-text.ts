import type { Block, ItemBlock, TextBlock } from "./block.ts";
import { isBackToTop } from "./furniture.ts";
import { withSplitLines } from "./joined-lines.ts";
import { withNumberedLetters } from "./lettered-lines.ts";
import { type Line, splitLines } from "./line.ts";
import { readListMarker } from "./list-marker.ts";
import { withCommonMarkers } from "./marker-habits.ts";
import { withoutMargin } from "./unmarked-lines.ts";

/** The blocks of a plain text: one for each line that is not empty. */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  let gap = true;
  // A marker alone on its line, whose words stand on the next one: of a dash, after an empty line too.
  let open: ItemBlock | undefined;
  for (const line of readLines(text)) {
    if (line.text === "") {
      gap = true;
      continue;
    }
    const block = readBlock(line, gap);
    if (open && block.type === "text" && (open.marker === "dash" || !gap)) {
      blocks.push({ ...open, text: block.text });
      open = undefined;
    } else {
      if (open) blocks.push(open);
      open = block.type === "item" && block.text.text === "" ? block : undefined;
      if (!open) blocks.push(block);
    }
    gap = false;
  }
  if (open) blocks.push(open);
  return blocks;
}

/** The lines of a text, each with one thing on it and with the markers that most texts have. */
function readLines(text: string): readonly Line[] {
  const lines = withSplitLines(withoutMargin(splitLines(text)));
  return withNumberedLetters(withCommonMarkers(lines));
}

function readBlock(line: Line, gap: boolean): Block {
  const place = { line: line.lineNumber, column: line.column };
  if (isBackToTop(line.text)) return { type: "break", place };
  const marked = readListMarker(line.text);
  if (!marked) return textBlock(line, gap);
  const text = { text: marked.text, place: { line: line.lineNumber, column: line.column + marked.offset } };
  return { type: "item", marker: marked.marker, printed: marked.printed, text, indent: line.indent, gap };
}

function textBlock(line: Line, gap: boolean): TextBlock {
  const text = { text: line.text, place: { line: line.lineNumber, column: line.column } };
  return { type: "text", text, indent: line.indent, gap };
}
