import type { PagefindAnchor } from "./pagefind-api.ts";

/** A part of a decision that has an address of its own. */
export interface Block {
  readonly kind: "summary" | "heading" | "paragraph";
  /** The id of its element: `p14`, `p1-a`, `summary`. */
  readonly anchor: string;
  /** Its first word and the one after its last, counted through the page. */
  readonly start: number;
  readonly end: number;
}

// Yes: "p14", "p1-a", "p14-2", "u3". No: "p", "publications".
const PARAGRAPH = /^(?:p\d+(?:-[a-z0-9]+)?|u\d+)$/u;
const HEADING_ELEMENT = /^h[2-6]$/u;

/** The blocks of a page in reading order; words before the first, such as the title, are in none. */
export function readBlocks(anchors: readonly PagefindAnchor[], wordCount: number): readonly Block[] {
  const starts = anchors
    .flatMap((anchor) => {
      const kind = kindOf(anchor);
      return kind ? [{ kind, anchor: anchor.id, start: anchor.location }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return starts
    .map((block, index) => ({ ...block, end: starts[index + 1]?.start ?? wordCount }))
    .filter(({ start, end }) => end > start);
}

/** What a link to a block says: `Paragraph 14`, `Paragraph 1a`, `Paragraph 14, bullet 2`. */
export function labelBlock({ kind, anchor }: Block): string {
  if (kind === "summary") return "Summary";
  if (kind === "heading") return "Heading";
  if (anchor.startsWith("u")) return "Unnumbered paragraph";
  const [paragraph = "", item] = anchor.slice(1).split("-");
  if (item === undefined) return `Paragraph ${paragraph}`;
  return /^\d+$/u.test(item) ? `Paragraph ${paragraph}, bullet ${item}` : `Paragraph ${paragraph}${item}`;
}

/** The paragraph that a block is or belongs to: `p1` for `p1-a`. */
export function paragraphOf({ anchor }: Block): string {
  return anchor.split("-", 1)[0] ?? anchor;
}

function kindOf({ element, id }: PagefindAnchor): Block["kind"] | undefined {
  if (id === "summary") return "summary";
  if (PARAGRAPH.test(id)) return "paragraph";
  return HEADING_ELEMENT.test(element) ? "heading" : undefined;
}
