import { itemAnchor, paragraphAnchor } from "../decision/anchor.ts";

/** Where in a text a fact was read. */
export interface FactPlace {
  readonly paragraph: number;
  readonly item?: string | undefined;
}

/** The anchor of a place: `p47`, `p47-a`. */
export function placeAnchor({ paragraph, item }: FactPlace): string {
  return item === undefined ? paragraphAnchor(paragraph) : itemAnchor(paragraph, item);
}

/** A place in words: `paragraph 47`, `paragraph 47 a)`; a bullet has no name, so its paragraph is given. */
export function placeName({ paragraph, item }: FactPlace): string {
  const isLetter = item !== undefined && /^[a-z]+$/u.test(item);
  return isLetter ? `paragraph ${paragraph} ${item})` : `paragraph ${paragraph}`;
}
