import { slugOfWords } from "../slug.ts";

/** Gives out the ids of one page, each of them once. */
export interface ElementIds {
  /** `wanted`, or `wanted-2`, `wanted-3` … when it is taken. */
  readonly take: (wanted: string) => string;
  /** The id of a heading, from its words. */
  readonly takeHeading: (words: string) => string;
  /** Whether an element of the text has this id. */
  readonly has: (id: string) => boolean;
}

/** Ids that the frame of a decision page uses itself. */
const RESERVED = [
  "main",
  "contents",
  "summary",
  "agreed",
  "law",
  "site-search",
  "text",
  "named",
  "about-text",
  "cite",
  "going-on",
  "same-subcategory",
  "like-this",
];
const HEADING_ID_LENGTH = 60;

// Yes: "p12", "u3-items". No: "parking".
const LOOKS_LIKE_PARAGRAPH = /^[pu]\d/u;

/** Ids for the text of one decision. */
export function createElementIds(): ElementIds {
  const reserved = new Set(RESERVED);
  const taken = new Set<string>();
  const isFree = (id: string) => !taken.has(id) && !reserved.has(id);
  const take = (wanted: string) => {
    let id = wanted;
    for (let count = 2; !isFree(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
  return { take, takeHeading: (words) => take(headingId(words)), has: (id) => taken.has(id) };
}

/** Short enough to paste, cut between words, and never an id that a paragraph might need. */
function headingId(words: string): string {
  const slug = slugOfWords(words) || "unnamed";
  const cut = slug.length > HEADING_ID_LENGTH ? slug.lastIndexOf("-", HEADING_ID_LENGTH) : slug.length;
  const id = slug.slice(0, cut > 0 ? cut : HEADING_ID_LENGTH);
  return LOOKS_LIKE_PARAGRAPH.test(id) ? `section-${id}` : id;
}
