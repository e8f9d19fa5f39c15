import type { Block } from "../parse/block.ts";
import type { ParsedDecision } from "../parse/parsed-decision.ts";
import { readSectionName } from "../parse/section-name.ts";
import { report, shorten } from "../report.ts";
import { isLoneCitation } from "./citation.ts";
import type { RoledBlock, RoledLine } from "./roles.ts";
import { readsAsSentence } from "./sentence.ts";

const FINISHED = /[.!?…:;][)\]”’"']*$/u;

/** Warns about a section without a heading, and about words of a paragraph that may be a heading or a paragraph. */
export function checkRoles(roled: readonly RoledBlock[], { shape, file }: ParsedDecision): void {
  for (const [index, current] of roled.entries()) {
    const next = roled[index + 1];
    if (current.role === "break" && next?.role === "item") {
      report(file, "missing-heading", next.block.text.place);
    }
    if (shape === "page" || (current.role !== "continuation" && current.role !== "paragraph")) continue;
    const { text, place } = current.block.text;
    if (current.unclear || isLoneCitation(text) || !isUnclear(current, roled[index - 1], next)) continue;
    report(file, "unclear-heading", place, { found: shorten(text, 60), expected: "paragraph" });
  }
}

function isUnclear(
  current: RoledLine,
  previous: RoledBlock | undefined,
  next: RoledBlock | undefined,
): boolean {
  const { block, role } = current;
  const { text } = block.text;
  const lower = /^\p{Ll}/u.test(text);
  // Paragraphs without a number stand at the margin, and start with a capital.
  if (role === "paragraph")
    return (block.indent > 0 && block.indent < 3) || (lower && previous?.role === "item");
  if (readSectionName(text)) return true;
  const restarts = next?.role === "item" && next.block.marker === "decimal" && next.block.printed === 1;
  if (restarts && readsAsSentence(text) === "no") return true;
  return block.indent < 3 && !lower && previous?.role === "item" && isFinished(previous.block);
}

function isFinished(block: Block): boolean {
  return block.type === "item" && FINISHED.test(block.text.text);
}
