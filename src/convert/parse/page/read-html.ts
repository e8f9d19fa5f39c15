import type { Element, ElementContent, Root } from "hast";
import { Parser } from "htmlparser2";
import type { Place } from "../passage.ts";

/** No real page is nested deeper; the walk over a page calls itself for each level. */
const DEEPEST = 1000;

/**
 * The tree of a web page, each node with its place. Built straight from htmlparser2: a
 * parser that repairs a page as a browser does takes ten times as long, and differs only in
 * where it puts words that stand in the wrong place of a table.
 *
 * @throws RangeError for a page nested too deep.
 */
export function readHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const places = new PlaceCounter(html);
  /** The elements that the parser holds open; some are closed here already, html and body are none. */
  const parsed: (Element | undefined)[] = [];
  const open: Element[] = [];
  const siblings = (): Root["children"] => open.at(-1)?.children ?? root.children;
  const closeFrom = (index: number, end: Place) => {
    for (const element of open.splice(index)) if (element.position) element.position.end = end;
  };
  let textEnd = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const start = places.at(parser.startIndex);
      const closed = impliedEnd(open, name);
      if (closed !== undefined) closeFrom(closed, start);
      const element = PAGE_TAG.test(name) ? undefined : newElement(name, attributes, start);
      if (element) {
        siblings().push(element);
        open.push(element);
      }
      parsed.push(element);
      if (parsed.length > DEEPEST) throw new RangeError("The page is nested too deep.");
    },
    ontext(value) {
      const last = siblings().at(-1);
      // The parser's own start is inside a tag that it skipped.
      const skipped = html.slice(textEnd, parser.endIndex + 1 - value.length);
      textEnd = parser.endIndex + 1;
      if (last?.type === "text") last.value += CUT_TAG.test(skipped) ? ` ${value}` : value;
      else {
        const start = places.at(parser.startIndex);
        siblings().push({ type: "text", value, position: { start, end: start } });
      }
    },
    onclosetag(_name, isImplied) {
      const element = parsed.pop();
      const index = element ? open.lastIndexOf(element) : -1;
      if (index >= 0) closeFrom(index, places.at(isImplied ? parser.startIndex : parser.endIndex + 1));
    },
  });
  parser.end(html);
  return root;
}

function newElement(
  tagName: string,
  { class: classes, ...attributes }: Readonly<Record<string, string>>,
  start: Place,
): Element {
  const className = classes === undefined ? undefined : classes.split(/\s+/u);
  const children: ElementContent[] = [];
  return {
    type: "element",
    tagName,
    properties: { ...attributes, className },
    children,
    position: { start, end: start },
  };
}

// An end tag that lost its end takes the next tag with it, and words must not run together there.
// Yes: "</", "<h2>" on the next line; "</h", "<p>". No: "</b>".
const CUT_TAG = /^<\/[^>]*</u;

/** Tags that end the nearest open element of some kinds, unless one of the others stands between. */
const IMPLIED_ENDS: ReadonlyMap<string, { readonly ends: RegExp; readonly within: RegExp }> = new Map([
  ["li", { ends: /^li$/u, within: /^(?:ol|ul|table)$/u }],
  ["dt", { ends: /^d[dt]$/u, within: /^(?:dl|table)$/u }],
  ["dd", { ends: /^d[dt]$/u, within: /^(?:dl|table)$/u }],
  ["td", { ends: /^t[dh]$/u, within: /^(?:tr|table)$/u }],
  ["th", { ends: /^t[dh]$/u, within: /^(?:tr|table)$/u }],
  ["tr", { ends: /^tr$/u, within: /^table$/u }],
]);
/** Wherever these stand, and however often, they are around the whole page. */
const PAGE_TAG = /^(?:html|body)$/u;
const HEAD_TAG = /^(?:base|link|meta|noscript|script|style|template|title)$/u;

/** Where in `open` the elements start that a `name` tag ends: many pages leave out the end tags of items. */
function impliedEnd(open: readonly Element[], name: string): number | undefined {
  const top = open.length - 1;
  if (open[top]?.tagName === "head" && !HEAD_TAG.test(name)) return top;
  const implied = IMPLIED_ENDS.get(name);
  if (!implied) return undefined;
  const { ends, within } = implied;
  const index = open.findLastIndex(({ tagName }) => ends.test(tagName) || within.test(tagName));
  return ends.test(open[index]?.tagName ?? "") ? index : undefined;
}

/** Line and column of growing offsets. */
class PlaceCounter {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;
  #nextLineEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextLineEnd = text.indexOf("\n");
  }

  at(offset: number): Place {
    while (this.#nextLineEnd >= 0 && this.#nextLineEnd < offset) {
      this.#line += 1;
      this.#lineStart = this.#nextLineEnd + 1;
      this.#nextLineEnd = this.#text.indexOf("\n", this.#lineStart);
    }
    return { line: this.#line, column: Math.max(1, offset - this.#lineStart + 1) };
  }
}
