import type { VFile } from "vfile";
import { sectionNameKey } from "../parse/section-name.ts";
import { report } from "../report.ts";
import type { DecisionTree, Section } from "./tree.ts";

/**
 * The tree with the words of a first section "Summary" as its summary, where it has no
 * summary line: reports have one as a section of its own. A statement without either
 * gets a warning.
 */
export function liftSummary(tree: DecisionTree, file: VFile): DecisionTree {
  const { header, kind } = tree;
  if (header.summary) return tree;
  const [first, ...sections] = tree.sections;
  const [start] = first?.paragraphs ?? [];
  if (first && start && isSummary(first)) {
    const text = first.paragraphs.map((paragraph) => paragraph.text.text).join(" ");
    return { ...tree, header: { ...header, summary: { text, place: start.text.place } }, sections };
  }
  if (kind === "statement") report(file, "missing-summary", header.title.place);
  return tree;
}

/** Whether a section is headed "Summary" and holds nothing but plain paragraphs. */
function isSummary({ heading, paragraphs }: Section): boolean {
  const plain = paragraphs.every(
    ({ number, numberLost, parts }) => !number && !numberLost && parts.length === 0,
  );
  return plain && sectionNameKey(heading.text) === "summary";
}
