import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as textOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { markdownToMdast } from "satteri";

const FEATURES = { gfm: false, smartPunctuation: false, frontmatter: false } as const;

/** The body of a converted decision, without its frontmatter. */
export function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf("\n---\n") + 5);
}

/** A Markdown body as the two parsers read it that pages and tools use. */
export function parseBoth(body: string, tables: number): Root[] {
  const slow = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  if (tables > 0) return [slow];
  const fast = markdownToMdast(body, { features: FEATURES });
  return fast.type === "root" ? [slow, fast] : [];
}

/** The words of each heading, paragraph and cell, in order. */
export function visibleBlocks(node: Nodes): string[] {
  if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell")
    return [textOf(node)];
  return "children" in node ? node.children.flatMap(visibleBlocks) : [];
}

/** The types of all nodes; links that leave the page count as such. */
export function nodeTypes(node: Nodes): string[] {
  const own = node.type === "link" && !/^#p\d+(?:-[a-z]+)?$/u.test(node.url) ? "outside link" : node.type;
  return [own, ...("children" in node ? node.children.flatMap(nodeTypes) : [])];
}

/** What the converter may write; anything else is markup that came out of the text. */
export const PLAIN_TYPES: readonly string[] = [
  "root",
  "heading",
  "paragraph",
  "list",
  "listItem",
  "link",
  "text",
  "table",
  "tableRow",
  "tableCell",
];
