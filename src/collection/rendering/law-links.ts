import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Frontmatter } from "../../decision/frontmatter.ts";
import { placeAnchor } from "../place.ts";

/** A law with an address, and the paragraph that names it. */
export type NamedLaw = Pick<Frontmatter["law"][number], "name" | "url" | "paragraph" | "anchor">;

/**
 * Links the name of each law where its paragraph has it in full, in place: once in a
 * paragraph, around the words and never instead of them. A name that the text shortens,
 * or that stands inside another link, is left as it is.
 */
export function linkLaw(paragraphs: readonly Element[], law: readonly NamedLaw[]): void {
  const byParagraph = Map.groupBy(law, ({ paragraph, anchor }) => placeAnchor({ paragraph, anchor }));
  for (const paragraph of paragraphs) {
    const named = byParagraph.get(String(paragraph.properties["id"])) ?? [];
    const addresses = new Map(named.flatMap(({ name, url }) => (url ? [[name, url] as const] : [])));
    // The longer name first: one law can begin with the name of another.
    const longestFirst = [...addresses].sort(([a], [b]) => b.length - a.length);
    for (const [name, url] of longestFirst) linkFirst(paragraph, name, url);
  }
}

/** Links the first place below `parent` that has `name` as whole words; says whether there was one. */
function linkFirst(parent: Element, name: string, url: string): boolean {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === "element" && child.tagName !== "a" && linkFirst(child, name, url)) return true;
    const at = child.type === "text" ? findName(child.value, name) : -1;
    if (child.type !== "text" || at === -1) continue;
    parent.children.splice(index, 1, ...around(child.value, at, name, url));
    return true;
  }
  return false;
}

function around(text: string, at: number, name: string, url: string): ElementContent[] {
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  const link = h("a", { href: url }, name);
  return [...asText(before), link, ...asText(after)];
}

function asText(value: string): ElementContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** Where `name` stands in `text` with no letter or digit beside it; -1 when nowhere. */
function findName(text: string, name: string): number {
  let at = text.indexOf(name);
  while (at !== -1) {
    const beside = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!beside.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return at;
    at = text.indexOf(name, at + name.length);
  }
  return -1;
}
