import type { Element, ElementContent } from "hast";
import { renderBlocks } from "../../collection/rendering/blocks.ts";
import { parseText } from "../../collection/rendering/parse-text.ts";
import type { Frontmatter } from "../../decision/frontmatter.ts";
import { NOT_TEXT_PROPERTY } from "../../decision/text-mark.ts";
import type { Block } from "../block.ts";
import type { SearchSection } from "../section-code.ts";

/** Id of the summary in the decision's page. */
const SUMMARY_ANCHOR = "summary";

/**
 * The blocks of a decision in the order of its page: summary, headings, paragraphs,
 * items. Anchors are those of the page, for the page's own renderer gives them out.
 * Throws when the text has not as many headings as the frontmatter has sections.
 */
export function readBlocks(frontmatter: Frontmatter, markdown: string): Block[] {
  const { summary, sections, tables = 0 } = frontmatter;
  const { elements, headings } = renderBlocks(parseText(markdown, tables).children);
  if (headings.length !== sections.length) {
    throw new Error(
      `Found ${headings.length} headings in the text, expected ${sections.length} as in its frontmatter.`,
    );
  }
  const blocks: Block[] = [];
  if (summary) blocks.push({ anchor: SUMMARY_ANCHOR, section: "summary", lead: 0, text: summary });
  let headingsSeen = 0;
  let section: SearchSection = "other";
  for (const element of elements) {
    if (isHeading(element)) {
      section = sections[headingsSeen]?.kind ?? "other";
      headingsSeen += 1;
    }
    for (const [lead, { anchor, text }] of collectRuns(element, "").entries()) {
      blocks.push({ anchor, section, lead, ...readNumber(element), text });
    }
  }
  return blocks;
}

/** Words between two borders that no phrase crosses, and the nearest id around them. */
interface Run {
  readonly anchor: string;
  readonly text: string;
}

function collectRuns(element: Element, around: string): Run[] {
  const { id } = element.properties;
  const anchor = typeof id === "string" ? id : around;
  if (holdsWords(element)) {
    const text = readText(element.children);
    return text.trim() === "" ? [] : [{ anchor, text }];
  }
  return element.children.flatMap((child) => (child.type === "element" ? collectRuns(child, anchor) : []));
}

function isHeading({ tagName }: Element): boolean {
  return tagName === "h2" || tagName === "h3";
}

function holdsWords(element: Element): boolean {
  return isHeading(element) || ["p", "th", "td"].includes(element.tagName);
}

/** The words below an element without the numbers and letters that the page puts before them. */
function readText(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === "text") return child.value;
      if (child.type !== "element" || NOT_TEXT_PROPERTY in child.properties) return "";
      return readText(child.children);
    })
    .join("");
}

// Yes: "p14", "p14-2" for a number that occurs again. No: "u3".
const NUMBERED = /^p(\d+)/u;

function readNumber({ properties: { id } }: Element): { paragraph?: number } {
  const number = typeof id === "string" ? NUMBERED.exec(id)?.[1] : undefined;
  return number === undefined ? {} : { paragraph: Number(number) };
}
