import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "mdast-util-to-string";
import { renderBlocks } from "./blocks.ts";
import { settleCrossReferences } from "./cross-references.ts";
import { linkLaw, type NamedLaw } from "./law-links.ts";
import { nestOutline, type OutlineEntry } from "./outline.ts";
import { parseText } from "./parse-text.ts";

/** The text of a decision, ready for its page. */
export interface RenderedText {
  /** Serialised from a tree whose every element this folder made: safe to put into a page. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  /** How many words it has, for the time that reading takes. */
  readonly words: number;
}

/**
 * Renders the Markdown of a decision. `tables` is how many tables its frontmatter
 * announces, `law` the laws that it names, to be linked in the text.
 */
export function renderText(
  markdown: string,
  tables: number = 0,
  law: readonly NamedLaw[] = [],
): RenderedText {
  const root = parseText(markdown, tables);
  const { elements, headings, ids } = renderBlocks(root.children);
  settleCrossReferences(elements, ids);
  linkLaw(elements, law);
  return {
    html: elements.map((element) => toHtml(element)).join("\n"),
    outline: nestOutline(headings),
    words: countWords(root.children.map((node) => textOf(node)).join(" ")),
  };
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
