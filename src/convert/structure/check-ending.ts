import type { ParsedDecision } from "../parse/parsed-decision.ts";
import { report } from "../report.ts";
import type { Item, Paragraph, Part, Passage, Section } from "./tree.ts";

/**
 * Warns about a text that was cut: a statement without the investigator's line that
 * also has no final decision, and any text whose last words end no sentence.
 */
export function checkEnding(
  { kind, ended, file }: ParsedDecision,
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
): void {
  if (ended) return;
  const last = paragraphs.at(-1);
  if (!last) return;
  const words = lastWords(last);
  const decided = kind === "report" || sections.some((section) => section.kind === "final-decision");
  if (decided && /[.!?)”’"']$/u.test(words.text)) return;
  const worded = paragraphs.findLast((paragraph) => lastWords(paragraph).text !== "") ?? last;
  report(file, "text-cut-short", words.place, { found: lastWords(worded).text.slice(-40) });
}

function lastWords(node: Paragraph | Item): Passage {
  const part: Part | undefined = node.parts.at(-1);
  if (part?.type === "continuation") return part.text;
  const item = part?.type === "items" ? part.items.at(-1) : undefined;
  return item ? lastWords(item) : node.text;
}
