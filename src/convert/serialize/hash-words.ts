import { createHash, type Hash } from "node:crypto";
import type { DecisionTree, Item, Paragraph } from "../structure/tree.ts";

/** A piece this long is hashed while it is still in the processor's cache. */
const PIECE = 16_384;

/** What tells one text from another, however it was saved: the same words give the same 64 digits. */
export function hashWords(tree: DecisionTree): string {
  const words = new HashedWords();
  words.add(tree.header.summary?.text ?? "");
  addParagraphs(tree.preamble, words);
  for (const { heading, paragraphs } of tree.sections) {
    words.add(heading.text);
    addParagraphs(paragraphs, words);
  }
  return words.digest();
}

/** Adds the words of `nodes` as a reader sees them, in order, without numbers and letters. */
function addParagraphs(nodes: readonly (Paragraph | Item)[], words: HashedWords): void {
  for (const { text, parts } of nodes) {
    words.add(text.text);
    for (const part of parts) {
      if (part.type === "items") addParagraphs(part.items, words);
      else if (part.type === "table") for (const cell of part.rows.flat()) words.add(cell);
      else words.add(part.text.text);
    }
  }
}

/** SHA-256 of texts with a space between them, in UTF-8; empty ones are left out. */
class HashedWords {
  readonly #hash: Hash = createHash("sha256");
  #piece = "";
  #separator = "";

  add(text: string): void {
    if (text === "") return;
    this.#piece += this.#separator + text;
    this.#separator = " ";
    if (this.#piece.length < PIECE) return;
    this.#hash.update(this.#piece);
    this.#piece = "";
  }

  digest(): string {
    return this.#hash.update(this.#piece).digest("hex");
  }
}
