import type { Piece } from "../excerpt.ts";
import { element } from "./element.ts";

/** The pieces of an excerpt, matches in `<mark>`. */
export function markedText(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}
