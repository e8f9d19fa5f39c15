import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { paragraphAnchor } from "../../decision/anchor.ts";
import { NOT_TEXT } from "../../decision/text-mark.ts";
import type { ElementIds } from "./element-ids.ts";

/**
 * Settles the links inside a text, in place: a link to a paragraph that the text
 * does not have becomes plain words, and each paragraph or item that others refer
 * to gets a line that leads back to them.
 */
export function settleCrossReferences(paragraphs: readonly Element[], ids: ElementIds): void {
  const referrers = new Map<string, Set<string>>();
  for (const paragraph of paragraphs) {
    unlinkUnknown(paragraph, ids, (target) => {
      const from = paragraph.properties["id"];
      if (typeof from !== "string" || !isNumbered(from)) return;
      referrers.set(target, (referrers.get(target) ?? new Set()).add(from));
    });
  }
  for (const paragraph of paragraphs) addReturnLines(paragraph, referrers);
}

function unlinkUnknown(parent: Element, ids: ElementIds, onReference: (target: string) => void): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    unlinkUnknown(child, ids, onReference);
    const target = ownTarget(child);
    if (target === undefined) return [child];
    if (!ids.has(target)) return child.children;
    onReference(target);
    return [child];
  });
}

/** The id that a link of the text points at; markers point at themselves and are not references. */
function ownTarget({ tagName, properties }: Element): string | undefined {
  const { href, className } = properties;
  if (tagName !== "a" || className !== undefined) return undefined;
  return typeof href === "string" && href.startsWith("#") ? href.slice(1) : undefined;
}

function addReturnLines(element: Element, referrers: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const child of element.children) if (child.type === "element") addReturnLines(child, referrers);
  const { id } = element.properties;
  const from = typeof id === "string" ? referrers.get(id) : undefined;
  if (from) element.children.push(returnLine([...from]));
}

/** "Referred to from paragraphs 20 and 31". */
function returnLine(ids: readonly string[]): Element {
  const links = ids.map((id) => h("a", { href: `#${id}` }, id.slice(1)));
  const listed = links.flatMap((link, index): (Element | string)[] => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? " and " : ", ", link];
  });
  const lead = links.length === 1 ? "Referred to from paragraph " : "Referred to from paragraphs ";
  return h("p", { className: ["return"], [NOT_TEXT]: true }, [lead, ...listed]);
}

function isNumbered(id: string): boolean {
  return id === paragraphAnchor(Number(id.slice(1)));
}
