import type { Marker } from "./block.ts";

/** A list marker at the start of a line, and the words after it. */
export interface MarkedText {
  readonly marker: Marker;
  readonly printed?: number | undefined;
  readonly text: string;
  /** Characters before `text`. */
  readonly offset: number;
}

// Yes: "12. We found", "1.", "3.The Council". No: "1974. The Act", "12.5 hours", "10.am".
const DECIMAL = /^(\d{1,3})\.(?: +|$|(?![ap]\.?m\b)(?=[\p{L}‘“]))/u;
// Yes: "• an item", "•", "•an item", "* an item", "· an item". No: "- an item", which is a dash; "**bold**", "*".
const BULLET = /^(?:[•◦▪●‣○⁃∙\u{F0A7}\u{F0B7}] *|[*·] +)(?=\S|$)/u;
// Yes: "- an item", "-". No: "-5 degrees", "– an aside".
const DASH = /^-(?: +|$)/u;

/** The list marker that `text` starts with; `undefined` when it starts with none. */
export function readListMarker(text: string): MarkedText | undefined {
  const decimal = DECIMAL.exec(text);
  if (decimal) return marked("decimal", text, decimal[0].length, Number(decimal[1]));
  const bullet = BULLET.exec(text);
  if (bullet) return marked("bullet", text, bullet[0].length);
  const dash = DASH.exec(text);
  if (!dash) return undefined;
  // A bullet that stood in the text of a list item keeps its sign behind the dash.
  const inside = BULLET.exec(text.slice(dash[0].length));
  return inside
    ? marked("bullet", text, dash[0].length + inside[0].length)
    : marked("dash", text, dash[0].length);
}

function marked(marker: Marker, text: string, offset: number, printed?: number): MarkedText {
  return { marker, printed, text: text.slice(offset), offset };
}
