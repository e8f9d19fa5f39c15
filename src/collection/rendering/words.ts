import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/**
 * The words inside a paragraph or heading as HTML nodes. Text stays text: raw HTML
 * is shown as the characters it is made of, and a link keeps its address only when
 * it leads to an anchor of the page or to an https address.
 */
export function renderWords(nodes: readonly PhrasingContent[]): ElementContent[] {
  return nodes.flatMap(renderWord);
}

function renderWord(node: PhrasingContent): ElementContent[] {
  switch (node.type) {
    case "text":
    case "html":
      return [{ type: "text", value: node.value }];
    case "emphasis":
      return [h("em", renderWords(node.children))];
    case "strong":
      return [h("strong", renderWords(node.children))];
    case "link":
      return isSafeAddress(node.url) ? [link(node.url, node.children)] : renderWords(node.children);
    case "break":
      return [h("br"), { type: "text", value: "\n" }];
    default:
      return [{ type: "text", value: plainText(node) }];
  }
}

/** All words below `node`, for nodes that have no form of their own here. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: true });
}

function link(url: string, children: readonly PhrasingContent[]): Element {
  return h("a", { href: url }, renderWords(children));
}

function isSafeAddress(url: string): boolean {
  return url.startsWith("#") || (url.startsWith("https://") && URL.canParse(url));
}
