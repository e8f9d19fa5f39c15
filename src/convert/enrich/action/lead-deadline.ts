import type { Passage } from "../passages.ts";
import { splitSentences } from "../sentences.ts";
import { readDeadline, readOpeningDeadline } from "./deadline.ts";

/** The deadline of the nearest lead-in, or of the heading. */
export function deadlineAbove({ lead, section }: Passage): string | undefined {
  if (!lead) return readOpeningDeadline(section.heading) ?? readDeadline(section.heading);
  const last = splitSentences(lead.text).at(-1) ?? "";
  return readDeadline(last) ?? deadlineNearEdge(last) ?? deadlineAbove(lead);
}

// "Within two months the Council will:", "The Council will, by 3 May:", "… agreed to do the following within two months:"
function deadlineNearEdge(sentence: string): string | undefined {
  return (
    readOpeningDeadline(sentence) ??
    readOpeningDeadline(/\b(?:within|by)\b[^.]*$/iu.exec(sentence)?.[0] ?? "")
  );
}
