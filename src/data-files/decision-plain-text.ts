import { formatDate } from "../decision/calendar-date.ts";
import type { ExportedDecision, Publication } from "./exported-decision.ts";
import type { TextBlock } from "./text-blocks.ts";

/**
 * A decision as plain text: head, summary, numbered paragraphs with their items, and
 * where it comes from. Lines are not broken, so that text can be searched and pasted.
 */
export function decisionPlainText(
  { facts, url, originalUrl, blocks }: ExportedDecision,
  site: Publication,
): string {
  const { category, subcategory, outcome, date } = facts;
  const { attribution, licenceUrl } = site.collection;
  const head = [
    facts.title,
    category && `Category: ${[category, subcategory].filter(Boolean).join(" > ")}`,
    outcome && `Decision: ${outcome}`,
    date && `Decision date: ${formatDate(date)}`,
  ];
  const foot = [`From ${url}`, originalUrl && `First published at ${originalUrl}`, attribution, licenceUrl];
  const body = blocks.map((block, index) => blockText(block, blocks[index - 1]));
  return `${joinLines(head)}\n\n${body.join("\n\n")}\n\n--\n${joinLines(foot)}\n`;
}

function blockText({ kind, paragraph, item, text }: TextBlock, before: TextBlock | undefined): string {
  const isContinued = before !== undefined && before.paragraph === paragraph && before.item === item;
  switch (kind) {
    case "summary":
      return `Summary: ${text}`;
    case "heading":
    case "table":
      return text;
    case "item":
      return isContinued ? `      ${text}` : `   ${itemMark(item)} ${text}`;
    default:
      return paragraph === undefined || before?.paragraph === paragraph ? text : `${paragraph}. ${text}`;
  }
}

/** `a)` for a letter, a bullet for a number. */
function itemMark(item: string | undefined): string {
  return item !== undefined && /^[a-z]+$/u.test(item) ? `${item})` : "•";
}

function joinLines(lines: readonly (string | undefined | false)[]): string {
  return lines.filter(Boolean).join("\n");
}
