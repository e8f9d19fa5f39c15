import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { Block, TextBlock } from "./block.ts";
import { type HeaderLabel, readHeaderLine } from "./header-line.ts";
import { type MisspeltLine, readMisspeltLine } from "./misspelt-line.ts";
import type { Passage } from "./passage.ts";
import { readSectionName } from "./section-name.ts";

/** The values of the header lines that a source holds, and the blocks that are none. */
export interface HeaderPassages {
  readonly values: ReadonlyMap<HeaderLabel, Passage>;
  /** Labels without a value that a misspelt line was meant to give; each is reported. */
  readonly unread: ReadonlySet<HeaderLabel>;
  readonly blocks: readonly Block[];
}

const ANYWHERE: ReadonlySet<HeaderLabel> = new Set(["response", "final-decision"]);

/**
 * Takes the header lines out of the blocks after a title. They stand before the first
 * section or list, except a report's last line and the one that announces the decision. A line that
 * comes twice counts once; another value for the same label stays in the text. Both
 * are reported.
 */
export function takeHeaderLines(lines: readonly Block[], file: VFile): HeaderPassages {
  const blocks = lines.flatMap(splitAnnouncement);
  const values = new Map<HeaderLabel, Passage>();
  const misspelt = new Map<Block, MisspeltLine>();
  const rest: Block[] = [];
  let inHeader = true;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const isFlush = block.type === "text" && block.indent < 4;
    const line = isFlush ? readHeaderLine(block.text.text) : undefined;
    inHeader &&= line !== undefined || !endsHeader(block);
    const meant = inHeader && isFlush && !line ? readMisspeltLine(block.text.text) : undefined;
    if (meant) misspelt.set(block, meant);
    if (!line || block.type !== "text" || !(inHeader || ANYWHERE.has(line.label))) {
      rest.push(block);
      continue;
    }
    const { passage, used } = readValue(line.label, line.value, block, blocks.slice(index + 1, index + 12));
    const known = values.get(line.label);
    if (known === undefined) values.set(line.label, passage);
    else report(file, "repeated-header-line", block.text.place, { found: block.text.text });
    if (known !== undefined && known.text !== passage.text) rest.push(block);
    else index += used;
  }
  return { values, ...leaveMisspelt(rest, misspelt, values, file) };
}

/** `blocks` without the misspelt lines that were meant for a label which has no other line. */
function leaveMisspelt(
  blocks: readonly Block[],
  misspelt: ReadonlyMap<Block, MisspeltLine>,
  values: ReadonlyMap<HeaderLabel, Passage>,
  file: VFile,
): Pick<HeaderPassages, "unread" | "blocks"> {
  const unread = new Set<HeaderLabel>();
  const kept = blocks.filter((block) => {
    const meant = misspelt.get(block);
    if (!meant || block.type !== "text" || values.has(meant.label)) return true;
    unread.add(meant.label);
    report(file, "unread-header-line", block.text.place, { found: block.text.text, expected: meant.form });
    return false;
  });
  return { unread, blocks: kept };
}

/** "The Ombudsman's final decision:" stands alone; words after it are a line of their own. */
function splitAnnouncement(block: Block): Block[] {
  const line = block.type === "text" ? readHeaderLine(block.text.text) : undefined;
  if (block.type !== "text" || line?.label !== "final-decision" || line.value === "") return [block];
  const { text, place } = block.text;
  const offset = text.length - line.value.length;
  const rest = { text: line.value, place: { line: place.line, column: place.column + offset } };
  return [
    { ...block, text: { text: text.slice(0, offset), place } },
    { ...block, text: rest },
  ];
}

function endsHeader(block: Block): boolean {
  if (block.type === "text")
    return block.heading !== undefined || readSectionName(block.text.text)?.main === true;
  return block.type !== "break";
}

/** A value and how many of the blocks after its label belong to it. */
interface Value {
  readonly passage: Passage;
  readonly used: number;
}

function readValue(label: HeaderLabel, value: string, block: TextBlock, next: readonly Block[]): Value {
  if (label === "final-decision") return { passage: block.text, used: 0 };
  if (label === "summary") return readSummary(value, block, next);
  return readShortValue(label, value, block, next);
}

/** A summary goes on to the next empty line or, in text without empty lines, to the first heading. */
function readSummary(value: string, block: TextBlock, next: readonly Block[]): Value {
  const lines = value === "" ? [] : [value];
  let { place } = block.text;
  let used = 0;
  for (const [index, line] of next.entries()) {
    if (!isValueLine(line) || (line.gap && lines.length > 0) || isHeadingLine(line, next[index + 1])) break;
    if (lines.length === 0) place = line.text.place;
    lines.push(line.text.text);
    used++;
  }
  if (value !== "")
    place = { line: place.line, column: place.column + block.text.text.length - value.length };
  return { passage: { text: lines.join(" "), place }, used };
}

/** Some savings break `Category : Education > School transport` into four lines. */
function readShortValue(label: HeaderLabel, value: string, block: TextBlock, next: readonly Block[]): Value {
  let text = value;
  let used = 0;
  for (const line of next) {
    if (!isValueLine(line)) break;
    const goesOn =
      text === "" || (label === "category" && (text.endsWith(">") || line.text.text.startsWith(">")));
    if (!goesOn) break;
    text = `${text} ${line.text.text}`.trim();
    used++;
  }
  return { passage: { text, place: block.text.place }, used };
}

function isValueLine(block: Block): block is TextBlock {
  return (
    block.type === "text" &&
    block.heading === undefined &&
    readHeaderLine(block.text.text) === undefined &&
    readSectionName(block.text.text) === undefined
  );
}

/** In text without empty lines, a line that a list follows at once is its heading. */
function isHeadingLine(line: TextBlock, next: Block | undefined): boolean {
  return !line.gap && next?.type === "item" && !next.gap;
}
