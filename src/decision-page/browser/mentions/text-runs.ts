import { NOT_TEXT } from "../../../decision/text-mark.ts";

/** Words of a decision's page that no phrase crosses, as a block of the phrase index has them. */
export interface TextRun {
  /** Id of the nearest element around them that has one: `p14`, `p1-a`, `summary`. */
  readonly anchor: string;
  /** Without paragraph number or item letter. */
  readonly text: string;
  /** The nodes that `text` is made of, in order. */
  readonly pieces: readonly TextPiece[];
}

interface TextPiece {
  readonly node: Text;
  /** Where it begins in the text of its run. */
  readonly start: number;
}

/**
 * The runs below `roots`, in the order in which the build reads the same text into
 * blocks (`src/phrase-index/build/read-blocks.ts`), so that run and block have one number.
 */
export function readTextRuns(roots: readonly Element[]): readonly TextRun[] {
  return roots.flatMap((root) => collectRuns(root, ""));
}

function collectRuns(element: Element, around: string): readonly TextRun[] {
  if (isNoText(element)) return [];
  const anchor = element.id || around;
  if (!element.matches("h2, h3, p, th, td")) {
    return [...element.children].flatMap((child) => collectRuns(child, anchor));
  }
  const pieces: TextPiece[] = [];
  let text = "";
  for (const node of listTexts(element)) {
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return text.trim() === "" ? [] : [{ anchor, text, pieces }];
}

function listTexts(element: Element): readonly Text[] {
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child];
    return child instanceof Element && !isNoText(child) ? listTexts(child) : [];
  });
}

/** What the page adds to the text: numbers, letters, the way back from a reference. */
function isNoText(element: Element): boolean {
  return element.hasAttribute(NOT_TEXT);
}

/** The part of `run` from `start` up to `end`, offsets in its text. */
export function rangeOf(run: TextRun, start: number, end: number): Range {
  const first = run.pieces.findLast((piece) => piece.start <= start);
  const last = run.pieces.findLast((piece) => piece.start < end);
  if (!first || !last) throw new RangeError(`A run of text has no place from ${start} to ${end}.`);
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
