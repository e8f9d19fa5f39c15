import { countMentions, type Mentions } from "../mentions.ts";
import { tagLead } from "../section-code.ts";

/** The number of the paragraph, heading or summary of a mention: that of its first block in the decision. */
function paragraphOf({ blocks, tags }: Mentions, index: number): number {
  return (blocks[index] ?? 0) - tagLead(tags[index] ?? 0);
}

/** Whether a mention is the first of its paragraph in the list. */
export function isFirstInParagraph(mentions: Mentions, index: number): boolean {
  return (
    index === 0 ||
    mentions.rows[index] !== mentions.rows[index - 1] ||
    paragraphOf(mentions, index) !== paragraphOf(mentions, index - 1)
  );
}

/** How many paragraphs, headings and summaries hold a mention. */
export function countParagraphs(mentions: Mentions): number {
  let count = 0;
  for (let index = 0; index < countMentions(mentions); index += 1) {
    if (isFirstInParagraph(mentions, index)) count += 1;
  }
  return count;
}
