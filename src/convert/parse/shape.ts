import type { Block } from "./block.ts";
import type { HeaderLabel } from "./header-line.ts";
import type { Shape } from "./parsed-decision.ts";
import { sectionNameKey } from "./section-name.ts";

/** The shape of a plain text, seen from its header lines and its blocks after the header. */
export function readShape(labels: ReadonlySet<HeaderLabel>, blocks: readonly Block[]): Shape {
  if (isChapter(blocks)) return "report-chapter";
  if (isReportSummary(labels, blocks)) return "report-summary";
  const items = blocks.filter((block) => block.type === "item");
  const dashes = items.filter((item) => item.marker === "dash");
  return dashes.length > items.length / 2 ? "dash" : "numbered";
}

/** Whether a text is a report's, so that numbers are printed and a summary line may be missing. */
export function isReport(labels: ReadonlySet<HeaderLabel>, blocks: readonly Block[]): boolean {
  return isChapter(blocks) || isReportSummary(labels, blocks);
}

function isChapter(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => block.type === "text");
  return first?.type === "text" && sectionNameKey(first.text.text) === "the investigation";
}

/** A report's page has no line "The Ombudsman's final decision:" and no section on powers, but recommendations. */
function isReportSummary(labels: ReadonlySet<HeaderLabel>, blocks: readonly Block[]): boolean {
  if (labels.has("response")) return true;
  if (labels.has("final-decision")) return false;
  const names = new Set(
    blocks.flatMap((block) => (block.type === "text" ? [sectionNameKey(block.text.text)] : [])),
  );
  return (names.has("finding") || names.has("summary")) && names.has("recommendations");
}
