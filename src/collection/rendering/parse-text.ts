import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { markdownToMdast } from "satteri";

// Everything beyond CommonMark is off: it would turn straight quotes into curly
// ones and "www." into links, and the text must stay as it was published.
const FEATURES = { gfm: false, smartPunctuation: false, frontmatter: false, rawHtml: false } as const;

/**
 * The Markdown of a decision as a tree. The native parser is some twenty times
 * faster but has tables only together with the rest of GFM, so texts with `tables`
 * take the slower one.
 */
export function parseText(markdown: string, tables: number): Root {
  if (tables > 0) {
    return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  }
  const tree = markdownToMdast(markdown, { features: FEATURES });
  return tree.type === "root" ? tree : { type: "root", children: [] };
}
