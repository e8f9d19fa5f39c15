import { itemAnchor, paragraphAnchor } from "../decision/anchor.ts";

/** Where in a text a fact was read: a paragraph by its number or, without one, by its anchor. */
export interface FactPlace {
  readonly paragraph?: number | undefined;
  readonly item?: string | undefined;
  readonly anchor?: string | undefined;
}

/** The anchor of a place: `p47`, `p47-a`, `u3`; the summary's where a place has neither number nor anchor. */
export function placeAnchor({ paragraph, item, anchor }: FactPlace): string {
  if (paragraph === undefined) return anchor ?? "summary";
  return item === undefined ? paragraphAnchor(paragraph) : itemAnchor(paragraph, item);
}

/** A place in words: `paragraph 47`, `paragraph 47 a)`; a bullet has no name, so its paragraph is given. */
export function placeName({ paragraph, item }: FactPlace): string {
  if (paragraph === undefined) return "a paragraph without a number";
  const isLetter = item !== undefined && /^[a-z]+$/u.test(item);
  return isLetter ? `paragraph ${paragraph} ${item})` : `paragraph ${paragraph}`;
}
