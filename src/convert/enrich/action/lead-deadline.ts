import type { Passage } from "../passages.ts";
import { splitSentences } from "../sentences.ts";
import { readDeadline, readOpeningDeadline } from "./deadline.ts";

/**
 * A function for the deadline above a passage: that of its nearest lead-in with one, or
 * of the heading. The items of a lead-in share it, and so do the paragraphs of a
 * section: it is read once for all of them.
 */
export function deadlineReader(): (passage: Passage) => string | undefined {
  const known = new Map<Passage | Passage["section"], string | undefined>();
  const deadlineAbove = ({ lead, section }: Passage): string | undefined => {
    const above = lead ?? section;
    if (!known.has(above))
      known.set(above, lead ? (deadlineOfLead(lead) ?? deadlineAbove(lead)) : deadlineOf(section.heading));
    return known.get(above);
  };
  return deadlineAbove;
}

function deadlineOf(heading: string): string | undefined {
  return readOpeningDeadline(heading) ?? readDeadline(heading);
}

function deadlineOfLead({ text }: Passage): string | undefined {
  const last = splitSentences(text).at(-1) ?? "";
  return readDeadline(last) ?? deadlineNearEdge(last);
}

// "Within two months the Council will:", "The Council will, by 3 May:", "… agreed to do the following within two months:"
function deadlineNearEdge(sentence: string): string | undefined {
  return (
    readOpeningDeadline(sentence) ??
    readOpeningDeadline(/\b(?:within|by)\b[^.]*$/iu.exec(sentence)?.[0] ?? "")
  );
}
