import type { Element, Nodes } from "hast";
import { type Block, blockPlace } from "../block.ts";
import type { Place } from "../passage.ts";
import { readSectionName } from "../section-name.ts";
import { readTitle } from "../title.ts";
import { pageBlocks } from "./page-blocks.ts";

/**
 * The part of a page that holds the decision: the article that the site itself marks, or
 * else the smallest element with the title, every main section and the words after the
 * last heading. The whole page where nothing names a section: some sites give each
 * section an article of its own.
 */
export function findDecisionElement(root: Nodes, elements: readonly Element[]): Nodes {
  const marked = elements.find(
    (element) => element.tagName === "article" && element.properties.id === "article",
  );
  if (marked) return marked;
  const blocks = pageBlocks(root);
  const first = blocks.findIndex(isLandmark);
  const last = blocks.findLastIndex(isLandmark);
  const start = blocks[first];
  const end = blocks[last + 1] ?? blocks[last];
  const named = blocks.some((block) => block.type === "text" && readSectionName(block.text.text)?.main);
  return named && start && end ? smallestHolder(root, blockPlace(start), blockPlace(end)) : root;
}

function isLandmark(block: Block): boolean {
  if (block.type !== "text") return false;
  return readTitle(block.text.text) !== undefined || readSectionName(block.text.text)?.main === true;
}

/** The innermost element below `root` from whose start to whose end both places are. */
function smallestHolder(root: Nodes, start: Place, end: Place): Nodes {
  let holder = root;
  let inner: Nodes | undefined = root;
  while (inner) {
    holder = inner;
    const children: readonly Nodes[] = "children" in holder ? holder.children : [];
    inner = children.find((child) => child.type === "element" && holds(child, start) && holds(child, end));
  }
  return holder;
}

function holds({ position }: Element, place: Place): boolean {
  return position !== undefined && !isBefore(place, position.start) && isBefore(place, position.end);
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
