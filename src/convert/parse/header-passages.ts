import type { VFile } from "vfile";
import { report, shorten } from "../report.ts";
import type { Block, TextBlock } from "./block.ts";
import { type HeaderLabel, type HeaderLine, readHeaderLine } from "./header-line.ts";
import { type MisspeltLine, readMisspeltLine, readMisspeltSummary } from "./misspelt-line.ts";
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
  const blocks = correctSummary(lines.flatMap(splitHeaderTable).flatMap(splitAnnouncement), file);
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
    const { passage, used } = readValue(line, block, blocks.slice(index + 1, index + 12), file);
    const known = values.get(line.label);
    if (known === undefined) values.set(line.label, passage);
    else report(file, "repeated-header-line", block.text.place, { found: block.text.text });
    if (known !== undefined && known.text !== passage.text) rest.push(block);
    else index += used;
  }
  return { values, ...leaveMisspelt(rest, misspelt, values, file) };
}

/** `blocks` with the right label at the misspelt line that stands for the summary, where no line has it. */
function correctSummary(blocks: readonly Block[], file: VFile): readonly Block[] {
  const length = blocks.findIndex(endsHeader);
  const header = length < 0 ? blocks : blocks.slice(0, length);
  const labels = header.map((block) => (block.type === "text" ? readHeaderLine(block.text.text)?.label : ""));
  const at = labels.includes("summary")
    ? -1
    : header.findIndex((block, index) => labels[index] === undefined && summaryWords(block) !== undefined);
  const block = blocks[at];
  const words = block && summaryWords(block);
  if (block?.type !== "text" || words === undefined) return blocks;
  const { text, place } = block.text;
  report(file, "misspelt-summary", place, { found: shorten(text, 60) });
  const right = `Summary: ${words}`;
  const column = place.column + text.length - right.length;
  return blocks.with(at, { ...block, text: { text: right, place: { line: place.line, column } } });
}

function summaryWords(block: Block): string | undefined {
  return block.type === "text" && block.indent < 4 ? readMisspeltSummary(block.text.text) : undefined;
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

/** Some pages give the header as a table: its rows as lines, unless one is no header line. */
function splitHeaderTable(block: Block): Block[] {
  if (block.type !== "table") return [block];
  const rows = block.rows.map(
    ([label = "", ...values]) => `${label.replace(/ ?:$/u, "")} : ${values.join(" ")}`,
  );
  if (!rows.every((row) => readHeaderLine(row))) return [block];
  return rows.map((text) => ({ type: "text", text: { text, place: block.place }, indent: 0, gap: true }));
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

function readValue(
  { label, value }: HeaderLine,
  block: TextBlock,
  next: readonly Block[],
  file: VFile,
): Value {
  if (label === "final-decision") return { passage: block.text, used: 0 };
  if (label === "summary") return readSummary(value, block, next, file);
  return readShortValue(label, value, block, next);
}

/**
 * A summary goes on to the next empty line or, in text without empty lines, to the first
 * heading. More sentences right above the first main section can be nothing else.
 */
function readSummary(value: string, block: TextBlock, next: readonly Block[], file: VFile): Value {
  const lines = value === "" ? [] : [value];
  let { place } = block.text;
  let used = 0;
  for (const [index, line] of next.entries()) {
    if (!isValueLine(line) || (line.gap && lines.length > 0) || isHeadingLine(line, next[index + 1])) break;
    if (lines.length === 0) place = line.text.place;
    lines.push(line.text.text);
    used++;
  }
  used += takeMoreSummary(lines, next.slice(used), file);
  if (value !== "")
    place = { line: place.line, column: place.column + block.text.text.length - value.length };
  return { passage: { text: lines.join(" "), place }, used };
}

/** Adds to the `lines` of a summary what stands between it and the first main section; how many blocks that is. */
function takeMoreSummary(lines: string[], next: readonly Block[], file: VFile): number {
  const end = next.findIndex((block) => !isValueLine(block));
  const heading = next[end];
  const more = next.slice(0, Math.max(0, end)).filter(isValueLine);
  const [first] = more;
  const closes = heading?.type === "text" && readSectionName(heading.text.text)?.main === true;
  if (!first || !closes || lines.length === 0) return 0;
  if (!more.every((line) => line.indent < 4 && /[.!?…][)”’"']*$/u.test(line.text.text))) return 0;
  report(file, "summary-goes-on", first.text.place, { found: shorten(first.text.text, 60) });
  lines.push(...more.map((line) => line.text.text));
  return more.length;
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
