import type { Block, ItemBlock, TableBlock, TextBlock } from "../parse/block.ts";
import { readHeaderLine } from "../parse/header-line.ts";
import type { ParsedDecision } from "../parse/parsed-decision.ts";
import { readSectionName } from "../parse/section-name.ts";
import { report, shorten } from "../report.ts";
import { holdsCitation, isLoneCitation } from "./citation.ts";
import { readsAsSentence } from "./sentence.ts";

/** A line without a marker and what it is. */
export interface RoledLine {
  readonly role: "heading" | "paragraph" | "continuation";
  readonly block: TextBlock;
  /** Whether a warning says that it may be something else. */
  readonly unclear?: true;
}

/** A block and what it is in the decision. */
export type RoledBlock =
  | RoledLine
  | { readonly role: "item"; readonly block: ItemBlock }
  | { readonly role: "table"; readonly block: TableBlock }
  | { readonly role: "break" };

/**
 * What each block is. A line without a marker is a heading when a numbered list or
 * another heading follows it: neither length nor full stops tell headings from
 * paragraphs, some headings are three sentences long.
 */
export function assignRoles(parsed: ParsedDecision): RoledBlock[] {
  const { blocks } = parsed;
  const tagged = blocks.some((block) => block.type === "text" && block.heading !== undefined);
  const attached = parsed.shape === "page" ? new Set<Block>() : findAttached(blocks);
  const restarts = restartsLists(parsed);
  const roled: RoledBlock[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) break;
    roled.push(
      assignRole(block, {
        parsed,
        tagged,
        attached,
        restarts,
        next: roled.at(-1),
        previous: blocks[index - 1],
      }),
    );
  }
  return roled.reverse();
}

/**
 * The lines right below an item, in a text that parts its headings from what is above
 * them by empty lines: they go on with the item, whatever an editor did to them.
 */
function findAttached(blocks: readonly Block[]): ReadonlySet<Block> {
  const attached = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (block.type !== "text" || block.gap) continue;
    if (readSectionName(block.text.text) && !startsLower(block)) return new Set();
    if (!previous) continue;
    if (previous.type === "item" || attached.has(previous)) attached.add(block);
  }
  return attached;
}

function startsLower({ text }: TextBlock): boolean {
  return /^\p{Ll}/u.test(text.text);
}

interface Surroundings {
  readonly parsed: ParsedDecision;
  readonly attached: ReadonlySet<Block>;
  /** Whether the page says itself which lines are headings. */
  readonly tagged: boolean;
  /** Whether the text starts its lists at 1 again and again. */
  readonly restarts: boolean;
  readonly next: RoledBlock | undefined;
  readonly previous: Block | undefined;
}

function assignRole(block: Block, around: Surroundings): RoledBlock {
  if (block.type === "break") return { role: "break" };
  if (block.type === "item") return { role: "item", block };
  if (block.type === "table") return { role: "table", block };
  if (block.heading !== undefined) return { role: "heading", block };
  const { text } = block.text;
  const name = readSectionName(text);
  const goesOn = block.indent >= 3 || around.attached.has(block);
  // The end of a sentence that an editor broke is none: "and made / my decision."
  if (name?.main && !(goesOn && startsLower(block))) return { role: "heading", block };
  if (goesOn) return { role: "continuation", block };
  if (name) return { role: "heading", block };
  if (isLoneCitation(text)) return { role: "continuation", block };
  if (
    around.tagged ||
    holdsCitation(text) ||
    readHeaderLine(text) ||
    text.length > LONGEST_HEADING ||
    isMarked(text)
  )
    return { role: "paragraph", block };
  if (!/\p{L}|\d{4}/u.test(text)) return unclear(block, "paragraph", around);
  if (!readsAsHeading(text, around)) return { role: "paragraph", block };
  // Where a main section starts there is a heading, whatever it says.
  const sentence = startsSection(around) ? "no" : readsAsSentence(text);
  if (standsInList(around)) return unclear(block, sentence === "no" ? "heading" : "continuation", around);
  if (sentence === "maybe") return unclear(block, "heading", around);
  return { role: sentence === "surely" ? "paragraph" : "heading", block };
}

function unclear(
  block: TextBlock,
  role: "heading" | "paragraph" | "continuation",
  { parsed }: Surroundings,
): RoledBlock {
  const found = shorten(block.text.text, 60);
  const expected = role === "heading" ? role : "paragraph";
  report(parsed.file, "unclear-heading", block.text.place, { found, expected });
  return { role, block, unclear: true };
}

/** Whether the number below goes on from the one above, in a text whose lists start again below each heading. */
function standsInList({ restarts, previous, next }: Surroundings): boolean {
  if (!restarts || previous?.type !== "item" || next?.role !== "item") return false;
  const printed = previous.printed ?? 0;
  return printed > 0 && next.block.printed === printed + 1;
}

function restartsLists({ blocks, shape }: ParsedDecision): boolean {
  const numbers = blocks.flatMap((block) =>
    block.type === "item" && block.marker === "decimal" ? [block] : [],
  );
  const margin = numbers.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const ones = numbers.filter(({ indent, printed }) => printed === 1 && indent <= margin + 1);
  return shape !== "report-chapter" && ones.length > 1;
}

function startsSection({ previous }: Surroundings): boolean {
  return previous === undefined || previous.type === "break";
}

const LONGEST_HEADING = 400;

// Yes: "3) We found", "(4) the date". No: "(TfL) and the Council".
const MARKED = /^(?:\d{1,3}\)|\(\d{1,3}\))(?: |$)/u;

/** Whether `text` starts as a row of a table or with a bracketed number: it goes on with others like it. */
function isMarked(text: string): boolean {
  return text.startsWith("|") || MARKED.test(text);
}

function readsAsHeading(text: string, { parsed, next, previous }: Surroundings): boolean {
  if (parsed.shape === "report-summary") return isLabel(text);
  switch (next?.role) {
    case "item":
      return next.block.marker === "bullet" ? !/[.;:,]$/u.test(text) : !isDashLead(text, next.block);
    case "heading":
      return !/[.;:,]$/u.test(text);
    case "break":
      return false;
    case "paragraph":
      return previous?.type === "break" || isLabel(text);
    default:
      // A text cut right below a heading; a plain paragraph comes last only above the end.
      return previous?.type === "break" || (!parsed.ended && next === undefined && isLabel(text));
  }
}

/** In dash text, a line that ends in a colon leads in the dashes below it. */
function isDashLead(text: string, next: ItemBlock): boolean {
  return next.marker === "dash" && text.endsWith(":");
}

/** A short line without the stop that ends a sentence. */
function isLabel(text: string): boolean {
  return text.length <= 100 && !/[.;:,!?…]$/u.test(text);
}
