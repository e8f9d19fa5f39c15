import type { Element, ElementContent } from "hast";
import { renderBlocks } from "../collection/rendering/blocks.ts";
import { parseText } from "../collection/rendering/parse-text.ts";
import type { Frontmatter } from "../decision/frontmatter.ts";
import type { SectionKind } from "../decision/section-kind.ts";
import { NOT_TEXT_PROPERTY } from "../decision/text-mark.ts";

/** One block of a decision, in the order of reading. */
export interface TextBlock {
  /** A table is a block of its own, with tabs between its cells. */
  readonly kind: "summary" | "heading" | "paragraph" | "item" | "table";
  /** Kind of the section it stands in; absent before the first heading. */
  readonly section?: SectionKind;
  /** The published number of its paragraph. */
  readonly paragraph?: number;
  /** Letter of an item, or the number of a bullet: `a`, `2`. */
  readonly item?: string;
  /** Its id in the page: `p14`, `p1-a`. */
  readonly anchor: string;
  readonly text: string;
}

/** Where the walk is. */
type Context = Pick<TextBlock, "section" | "paragraph" | "item" | "anchor">;

/**
 * The summary of a decision and the blocks of its Markdown. They come from the very
 * elements of its page, so that every anchor is one that the page has.
 */
export function readTextBlocks(markdown: string, facts: Frontmatter): readonly TextBlock[] {
  const { elements } = renderBlocks(parseText(markdown, facts.tables ?? 0).children);
  const sections = facts.sections[Symbol.iterator]();
  const blocks: TextBlock[] = [];
  if (facts.summary !== undefined) blocks.push({ kind: "summary", anchor: "summary", text: facts.summary });
  let section: SectionKind | undefined;
  for (const element of elements) {
    const anchor = idOf(element);
    if (element.tagName === "h2" || element.tagName === "h3") {
      section = sections.next().value?.kind;
      blocks.push({ kind: "heading", ...(section && { section }), anchor, text: wordsOf(element) });
      continue;
    }
    const paragraph = readNumber(anchor);
    collect(element, { ...(section && { section }), ...(paragraph && { paragraph }), anchor }, blocks);
  }
  return blocks;
}

function collect(parent: Element, context: Context, blocks: TextBlock[]): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (child.tagName === "p") {
      const text = wordsOf(child);
      const kind = context.item === undefined ? "paragraph" : "item";
      if (text !== "") blocks.push({ kind, ...context, text });
    } else if (child.tagName === "li") {
      const anchor = idOf(child);
      const item = anchor.slice(anchor.indexOf("-") + 1);
      collect(child, { ...context, anchor, item }, blocks);
    } else if (child.tagName === "table") {
      blocks.push({ kind: "table", ...context, text: tableWords(child) });
    } else {
      collect(child, context, blocks);
    }
  }
}

/** The words of an element without the numbers and letters that mark its place. */
function wordsOf(element: Element): string {
  return textOf(element).trim();
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || NOT_TEXT_PROPERTY in node.properties) return "";
  return node.children.map(textOf).join("");
}

function tableWords(table: Element): string {
  const rows: string[] = [];
  const visit = (element: Element) => {
    if (element.tagName === "tr") rows.push(element.children.map((cell) => textOf(cell).trim()).join("\t"));
    else for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(table);
  return rows.join("\n");
}

function idOf({ properties }: Element): string {
  return String(properties["id"] ?? "");
}

// Yes: "p14". No: "u3", "p14-2", which a second paragraph 14 would get.
function readNumber(anchor: string): number | undefined {
  const match = /^p(\d+)$/u.exec(anchor);
  return match ? Number(match[1]) : undefined;
}
