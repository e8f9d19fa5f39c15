import type { Element, Nodes } from "hast";
import type { VFile } from "vfile";
import { report, shorten } from "../../report.ts";
import { type Block, blockPlace } from "../block.ts";
import { readFurniture } from "../furniture.ts";
import { plainSpaces } from "../line.ts";
import type { Place } from "../passage.ts";
import { LEFT_OUT } from "./element-kinds.ts";
import { pageBlocks, pairRole } from "./page-blocks.ts";

/** What was taken from a page. */
export interface TakenPage {
  readonly root: Nodes;
  /** The part of it that was taken as the decision. */
  readonly holder: Nodes;
  /** Every element of the page. */
  readonly elements: readonly Element[];
  /** The title, which may stand outside the holder. */
  readonly title: string | undefined;
}

/** Elements whose words no reader of a page sees. */
const UNSEEN = /^(?:head|iframe|noscript|script|style|svg|template)$/u;
// What leads through a site, when it stands around a decision and not in it. No text box: it is
// empty, or was never closed and holds the rest of the page.
const SITE_PART = /^(?:aside|button|footer|header|label|nav|option|select)$/u;
const SITE_ROLE = /^(?:banner|complementary|contentinfo|navigation|search)$/u;
// Yes: "cookie-banner", "site-header", "breadcrumbs". No: "decision-body", "headerless".
const SITE_CLASS =
  /(?:^|[-_ ])(?:cookies?|breadcrumbs?|nav|navbar|navigation|menu|header|footer|banner)(?:$|[-_ ])/iu;
const SITE_LINE = /^(?:skip to (?:main )?content|home)$/iu;

/**
 * Warns about words of a page that are in no block: those around the decision, those in
 * parts of it that usually hold no text, and those that describe its pictures. Menus and
 * furniture that every page of the site has are left out without a word.
 */
export function reportLeftOut({ root, holder, elements, title }: TakenPage, file: VFile): void {
  const isAround = (element: Element) =>
    element === holder || UNSEEN.test(element.tagName) || (isSitePart(element) && !isIn(holder, element));
  if (holder !== root) reportLines(pageBlocks(root, isAround), title, file);
  const inside = elements.filter((element) => isIn(element, holder));
  for (const element of inside) {
    if (isPicture(element)) reportPicture(element, file);
    else if (LEFT_OUT.has(element.tagName) && !UNSEEN.test(element.tagName) && !pairRole(element)) {
      const { children } = element;
      reportLines(pageBlocks({ type: "root", children }, isUnseen), title, file);
    }
  }
}

function reportLines(blocks: readonly Block[], title: string | undefined, file: VFile): void {
  const lines = blocks.filter((block) => hasWords(block, title));
  const [first] = lines;
  if (!first) return;
  const found = shorten(wordsOf(first), 60);
  report(file, "text-around-decision", blockPlace(first), { found, expected: lines.length });
}

function hasWords(block: Block, title: string | undefined): boolean {
  const words = wordsOf(block);
  if (!/[\p{L}\p{N}]/u.test(words) || words === title) return false;
  return readFurniture(words) === undefined && !SITE_LINE.test(words);
}

function wordsOf(block: Block): string {
  if (block.type === "break") return "";
  return block.type === "table" ? block.rows.flat().join(" ") : block.text.text;
}

function isPicture({ tagName, properties }: Element): boolean {
  return tagName === "img" && typeof properties.alt === "string";
}

function reportPicture({ properties, position }: Element, file: VFile): void {
  const found = plainSpaces(String(properties.alt));
  if (found !== "" && readFurniture(found) === undefined)
    report(file, "picture-left-out", position?.start, { found });
}

function isUnseen({ tagName }: Element): boolean {
  return UNSEEN.test(tagName);
}

function isSitePart({ tagName, properties }: Element): boolean {
  if (SITE_PART.test(tagName) || SITE_ROLE.test(String(properties["role"] ?? ""))) return true;
  const { id, className } = properties;
  return [id, ...(Array.isArray(className) ? className : [])].some((name) =>
    SITE_CLASS.test(String(name ?? "")),
  );
}

/** Whether `inner` stands in `outer` or is it; everything stands in what has no place. */
function isIn(inner: Nodes, outer: Nodes): boolean {
  if (!outer.position) return true;
  if (!inner.position) return false;
  return (
    !isBefore(inner.position.start, outer.position.start) && !isBefore(outer.position.end, inner.position.end)
  );
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
