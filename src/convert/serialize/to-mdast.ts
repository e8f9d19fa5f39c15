import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent, Table } from "mdast";
import { itemAnchor, paragraphAnchor } from "../../decision/anchor.ts";
import type { CrossReference } from "../enrich/cross-references.ts";
import { isPlainParagraph } from "../structure/plain-paragraph.ts";
import type { DecisionTree, Item, ItemList, Paragraph, Part, Passage } from "../structure/tree.ts";

/** The words that become links, by the passage they stand in. */
export type LinksByPassage = ReadonlyMap<Passage, readonly CrossReference[]>;

/**
 * The body of a decision as a Markdown tree: `##` and `###` headings, paragraphs as
 * ordered lists that start at the published number, items as lists inside them.
 */
export function toMdast(tree: DecisionTree, links: LinksByPassage): Root {
  const children = writeParagraphs(tree.preamble, links);
  for (const { level, heading, paragraphs } of tree.sections) {
    const depth = level === 1 ? 2 : 3;
    children.push({ type: "heading", depth, children: [{ type: "text", value: heading.text }] });
    for (const block of writeParagraphs(paragraphs, links)) children.push(block);
  }
  return { type: "root", children };
}

/** Numbered paragraphs in one list as long as they count on; the others by themselves. */
function writeParagraphs(paragraphs: readonly Paragraph[], links: LinksByPassage): RootContent[] {
  const children: RootContent[] = [];
  let list: List | undefined;
  let next: number | undefined;
  for (const paragraph of paragraphs) {
    const { number } = paragraph;
    if (isPlainParagraph(paragraph)) {
      for (const block of writeBlocks(paragraph, links)) children.push(block);
      list = undefined;
      continue;
    }
    if (!list || list.ordered !== (number !== undefined) || number !== next) {
      list = {
        type: "list",
        ordered: number !== undefined,
        start: number ?? null,
        spread: true,
        children: [],
      };
      children.push(list);
    }
    list.children.push(writeListItem(paragraph, links));
    next = number === undefined ? undefined : number + 1;
  }
  return children;
}

function writeListItem(node: Paragraph | Item, links: LinksByPassage): ListItem {
  const [first, second] = node.parts;
  const compact = second === undefined && first?.type === "items" && canFollowAtOnce(first);
  return { type: "listItem", spread: !compact && first !== undefined, children: writeBlocks(node, links) };
}

/** In CommonMark only a list that starts at 1 with words in its first item may follow a paragraph at once. */
function canFollowAtOnce({ ordered, items }: ItemList): boolean {
  const [first] = items;
  return first !== undefined && first.text.text !== "" && (!ordered || letterNumber(first.label) === 1);
}

function writeBlocks(node: Paragraph | Item, links: LinksByPassage): BlockContent[] {
  const own = writePassage(node.text, links);
  return node.parts.length === 0 ? own : [...own, ...node.parts.flatMap((part) => writePart(part, links))];
}

function writePart(part: Part, links: LinksByPassage): BlockContent[] {
  if (part.type === "continuation") return writePassage(part.text, links);
  if (part.type === "table") return [writeTable(part.rows)];
  const [first] = part.items;
  const spread = part.items.some((item) => item.parts.length > 0);
  const start = part.ordered && first ? letterNumber(first.label) : null;
  const children = part.items.map((item) => writeListItem(item, links));
  return [{ type: "list", ordered: part.ordered, start, spread, children }];
}

/** The place of a label's last letter in the alphabet: 3 for `c` and `2-c`, 27 for `aa`. */
function letterNumber(label: string): number {
  const letters = label.slice(label.lastIndexOf("-") + 1);
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 96, 0);
}

function writeTable(rows: readonly (readonly string[])[]): Table {
  return {
    type: "table",
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: writeText(cell) })),
    })),
  };
}

function writePassage(passage: Passage, links: LinksByPassage): BlockContent[] {
  if (passage.text === "") return [];
  const children: PhrasingContent[] = [];
  let offset = 0;
  for (const { start, end, to, item } of links.get(passage) ?? []) {
    const url = `#${item === undefined ? paragraphAnchor(to) : itemAnchor(to, item)}`;
    children.push(...writeText(passage.text.slice(offset, start)));
    children.push({ type: "link", url, children: writeText(passage.text.slice(start, end)) });
    offset = end;
  }
  children.push(...writeText(passage.text.slice(offset)));
  return [{ type: "paragraph", children }];
}

function writeText(value: string): { type: "text"; value: string }[] {
  return value === "" ? [] : [{ type: "text", value }];
}
