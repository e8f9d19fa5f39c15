import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent } from "mdast";
import { itemAnchor, itemLetter, paragraphAnchor } from "../../decision/anchor.ts";
import { NOT_TEXT } from "../../decision/text-mark.ts";
import { createElementIds, type ElementIds } from "./element-ids.ts";
import type { OutlineHeading } from "./outline.ts";
import { renderTable } from "./table.ts";
import { plainText, renderWords } from "./words.ts";

/** What the blocks of a text become. */
export interface RenderedBlocks {
  readonly elements: Element[];
  readonly headings: readonly OutlineHeading[];
  readonly ids: ElementIds;
}

/** State of one walk through a text, from top to bottom. */
interface Walk {
  readonly ids: ElementIds;
  readonly headings: { id: string; heading: string; level: 1 | 2; numbers: number[] }[];
  unnumbered: number;
}

/** State of one paragraph: its id and how many bullets it has had. */
interface Holder {
  readonly id: string;
  readonly number?: number;
  bullets: number;
}

/** Turns the blocks of a decision into elements, each paragraph and item with the id it is cited by. */
export function renderBlocks(nodes: readonly RootContent[]): RenderedBlocks {
  const walk: Walk = { ids: createElementIds(), headings: [], unnumbered: 0 };
  const elements = nodes.flatMap((node) => renderTop(node, walk));
  return { elements, headings: walk.headings, ids: walk.ids };
}

function renderTop(node: RootContent, walk: Walk): Element[] {
  switch (node.type) {
    case "heading": {
      const level = node.depth <= 2 ? 1 : 2;
      const heading = plainText(node);
      const id = walk.ids.takeHeading(heading);
      walk.headings.push({ id, heading, level, numbers: [] });
      return [h(level === 1 ? "h2" : "h3", { id }, renderWords(node.children))];
    }
    case "list":
      return node.ordered
        ? node.children.map((item, index) => numberedParagraph(item, (node.start ?? 1) + index, walk))
        : node.children.map((item) => unnumberedParagraph(item.children, walk));
    case "definition":
    case "thematicBreak":
    case "yaml":
      return [];
    default:
      return [unnumberedParagraph([asBlock(node)], walk)];
  }
}

/** A stray node that is no block, such as raw HTML, is shown as its own characters. */
function asBlock(node: RootContent): BlockContent {
  if (node.type === "table" || node.type === "paragraph" || node.type === "blockquote") return node;
  return { type: "paragraph", children: [{ type: "text", value: plainText(node) }] };
}

function numberedParagraph(item: ListItem, number: number, walk: Walk): Element {
  walk.headings.at(-1)?.numbers.push(number);
  const id = walk.ids.take(paragraphAnchor(number));
  const label = marker("number", id, `${number}. `, `Paragraph ${number}`);
  return h(
    "div",
    { className: ["paragraph"], id },
    parts(item.children, { id, number, bullets: 0 }, walk, label),
  );
}

function unnumberedParagraph(children: readonly (BlockContent | DefinitionContent)[], walk: Walk): Element {
  walk.unnumbered += 1;
  const id = walk.ids.take(`u${walk.unnumbered}`);
  return h("div", { className: ["paragraph", "unnumbered"], id }, parts(children, { id, bullets: 0 }, walk));
}

/** The blocks inside a paragraph or item; `label` goes in front of the first words. */
function parts(
  children: readonly (BlockContent | DefinitionContent)[],
  holder: Holder,
  walk: Walk,
  label?: Element,
): ElementContent[] {
  const rendered = children.flatMap((child) => part(child, holder, walk));
  if (!label) return rendered;
  const [first, ...rest] = rendered;
  if (first?.tagName !== "p") return [h("p", label), ...rendered];
  return [{ ...first, children: [label, ...first.children] }, ...rest];
}

function part(node: BlockContent | DefinitionContent, holder: Holder, walk: Walk): Element[] {
  switch (node.type) {
    case "paragraph":
      return [words(node)];
    case "list":
      return [items(node, holder, walk)];
    case "table":
      return [renderTable(node)];
    case "blockquote":
      return node.children.flatMap((child) => part(child, holder, walk));
    case "definition":
    case "thematicBreak":
      return [];
    default:
      return [h("p", plainText(node))];
  }
}

function words(node: Paragraph): Element {
  return h("p", renderWords(node.children));
}

/** Lettered items a), b) … or bullets. Letters go on from a list's own start. */
function items(list: List, holder: Holder, walk: Walk): Element {
  const children = list.children.map((item, index) => {
    if (list.ordered) return letteredItem(item, itemLetter((list.start ?? 1) - 1 + index), holder, walk);
    holder.bullets += 1;
    const id = walk.ids.take(itemId(holder, String(holder.bullets)));
    return h("li", { id }, parts(item.children, holder, walk));
  });
  return h("ul", { className: [list.ordered ? "letters" : "bullets"] }, children);
}

function letteredItem(item: ListItem, letter: string, holder: Holder, walk: Walk): Element {
  const id = walk.ids.take(itemId(holder, letter));
  const where = holder.number === undefined ? "Item" : `Paragraph ${holder.number}`;
  return h(
    "li",
    { id },
    parts(item.children, holder, walk, marker("letter", id, `${letter}) `, `${where} ${letter})`)),
  );
}

function itemId({ id, number }: Holder, label: string): string {
  return number === undefined ? `${id}-${label}` : itemAnchor(number, label);
}

/** A number or letter that links to its own place. It is not part of the text, so search passes over it. */
function marker(className: string, id: string, text: string, label: string): Element {
  return h("a", { className: [className], href: `#${id}`, ariaLabel: label, [NOT_TEXT]: true }, text);
}
