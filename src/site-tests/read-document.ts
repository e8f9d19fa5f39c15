import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** Part of a built page that tests ask questions of. */
export interface PagePart {
  readonly element: Element;
  /** Its words, separated by single spaces. */
  readonly text: string;
  /** The value of an attribute, by the name it has in hast; empty when it has none. */
  readonly attribute: (name: string) => string;
  /** Every element inside with this tag name, in the order of the page. */
  readonly all: (tagName: string) => PagePart[];
  /** The first element inside with this tag name and class; fails the test when there is none. */
  readonly first: (tagName: string, className?: string) => PagePart;
  /** The element inside with this id; fails the test when there is none. */
  readonly byId: (id: string) => PagePart;
}

/** Reads the page at `path`, such as `decisions/17-009-175`, of the site in `folder`. */
export async function readDocument(folder: string, path: string): Promise<PagePart> {
  const file = path.endsWith(".html") ? path : join(path, "index.html");
  const [html] = listElements(
    fromHtml(await readFile(join(folder, file), "utf8")),
    ({ tagName }) => tagName === "html",
  );
  if (!html) throw new Error(`Found no <html> in ${file}.`);
  return asPart(html);
}

function asPart(element: Element): PagePart {
  const find = (what: string, matches: (element: Element) => boolean) => {
    const [found] = listElements(element, matches);
    if (!found) throw new Error(`Found no ${what} on the page.`);
    return asPart(found);
  };
  return {
    element,
    text: textOf(element).replace(/\s+/gu, " ").trim(),
    attribute: (name) => String(element.properties[name] ?? ""),
    all: (tagName) => listElements(element, (inside) => inside.tagName === tagName).map(asPart),
    first: (tagName, className) =>
      find(
        `<${tagName}> ${className ?? ""}`,
        (inside) => inside.tagName === tagName && hasClass(inside, className),
      ),
    byId: (id) => find(`element with the id ${id}`, ({ properties }) => properties["id"] === id),
  };
}

function hasClass({ properties }: Element, className: string | undefined): boolean {
  const { className: classes } = properties;
  return className === undefined || (Array.isArray(classes) && classes.includes(className));
}

function listElements(parent: Element | Root, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(parent, "element", (element) => {
    if (element !== parent && matches(element)) found.push(element);
  });
  return found;
}
