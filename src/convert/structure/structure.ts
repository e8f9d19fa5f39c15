import type { SectionKind } from "../../decision/section-kind.ts";
import type { ParsedDecision } from "../parse/parsed-decision.ts";
import { readSectionName, sectionNameKey } from "../parse/section-name.ts";
import { report } from "../report.ts";
import { type Building, buildParagraphs } from "./build-paragraphs.ts";
import { checkEnding } from "./check-ending.ts";
import { checkRoles } from "./check-roles.ts";
import { liftSummary } from "./lift-summary.ts";
import { ParagraphCounter } from "./paragraph-counter.ts";
import { paragraphNumbers } from "./paragraph-numbers.ts";
import { printsOwnNumbers } from "./printed-numbers.ts";
import { assignRoles, type RoledBlock } from "./roles.ts";
import { sectionKind } from "./section-kind-of.ts";
import { sectionLevel } from "./section-level.ts";
import type { DecisionTree, Paragraph, Section } from "./tree.ts";

/**
 * The decision as a tree: sections with their levels, paragraphs with their published
 * numbers, items nested. `undefined`, with an error, when there is no paragraph at all.
 */
export function structure(parsed: ParsedDecision): DecisionTree | undefined {
  const { kind, file } = parsed;
  const roled = assignRoles(parsed);
  checkRoles(roled, parsed);
  const starts = paragraphNumbers(roled);
  const ownNumbers = parsed.shape === "report-chapter" || printsOwnNumbers(roled, starts);
  const building: Building = {
    counter: new ParagraphCounter(ownNumbers, file),
    starts,
    dashesAreItems: parsed.shape === "report-summary" || hasNumbers(roled),
    file,
  };
  const headings = roled.flatMap((block, index) => (block.role === "heading" ? [index] : []));
  const preamble = buildParagraphs(roled.slice(0, headings[0]), building);
  const [first] = preamble;
  if (first) report(file, "text-before-heading", first.text.place);
  const sections = buildSections(parsed, roled, headings, building);
  const paragraphs = [...preamble, ...sections.flatMap((section) => section.paragraphs)];
  if (paragraphs.length === 0) {
    report(file, "no-text", parsed.header.title.place);
    return undefined;
  }
  if (!showsDecision(parsed, sections, paragraphs)) {
    report(file, "no-structure", parsed.header.title.place);
    return undefined;
  }
  checkEnding(parsed, sections, paragraphs);
  const isUncounted = kind === "statement" && paragraphs.every(({ number }) => number === undefined);
  const lost = isUncounted || paragraphs.some((paragraph) => paragraph.numberLost);
  const numbering = lost ? "lost" : ownNumbers ? "printed" : "restored";
  return liftSummary({ kind, numbering, header: parsed.header, preamble, sections }, file);
}

/** Whether anything but its title tells that a text is a decision. */
function showsDecision(
  { header }: ParsedDecision,
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
): boolean {
  const { category, outcome, date, summary, responseSatisfied } = header;
  if ([category, outcome, date, summary, responseSatisfied].some((value) => value !== undefined)) return true;
  const numbered = paragraphs.some(({ number, numberLost }) => number !== undefined || numberLost);
  return numbered || sections.some(({ heading }) => readSectionName(heading.text) !== undefined);
}

function hasNumbers(roled: readonly RoledBlock[]): boolean {
  return roled.some((block) => block.role === "item" && block.block.marker === "decimal");
}

function buildSections(
  { listed: names }: ParsedDecision,
  roled: readonly RoledBlock[],
  headings: readonly number[],
  building: Building,
): Section[] {
  const sections: Section[] = [];
  const topTag = highestTag(roled);
  let parent: SectionKind | undefined;
  for (const [position, index] of headings.entries()) {
    const roledHeading = roled[index];
    if (roledHeading?.role !== "heading") continue;
    const { block } = roledHeading;
    const before = roled[index - 1];
    const under = before?.role === "heading" ? before.block.text.text : undefined;
    const first = position === 0;
    const afterBreak = before?.role === "break";
    const listed = names.has(sectionNameKey(block.text.text));
    const level = sectionLevel({ block, first, afterBreak, under, parent, listed, topTag });
    const kind = sectionKind(block.text.text, level, parent);
    if (level === 1) parent = kind;
    const paragraphs = buildParagraphs(roled.slice(index + 1, headings[position + 1]), building);
    sections.push({ kind, level, heading: block.text, paragraphs });
  }
  return sections;
}

/** The highest heading level of a page; `undefined` where all its headings have one and "Back to top" tells more. */
function highestTag(roled: readonly RoledBlock[]): number | undefined {
  const tags = new Set(
    roled.flatMap((block) => (block.role === "heading" ? (block.block.heading ?? []) : [])),
  );
  if (tags.size === 0 || (tags.size === 1 && roled.some(({ role }) => role === "break"))) return undefined;
  return Math.min(...tags);
}
