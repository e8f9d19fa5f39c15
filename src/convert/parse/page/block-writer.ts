import type { Block } from "../block.ts";
import { isBackToTop } from "../furniture.ts";
import { plainSpaces } from "../line.ts";
import { readListMarker } from "../list-marker.ts";
import type { Passage, Place } from "../passage.ts";

/** The list item that a block of a page stands in. */
export interface ListPlace {
  /** 1 for the items of an outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
}

/** Collects the words of a page and ends them as blocks, indented as a saved text would be. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #words: string[] = [];
  #place: Place | undefined;
  /** An item whose words are still to come. */
  #item: { readonly list: ListPlace; readonly printed: number; readonly place: Place } | undefined;
  /** Whether the next block stands apart from the one before, not just on a new line. */
  #gap = true;
  /** The first half of a header pair, which waits for the first words of the other. */
  #label: Passage | undefined;
  #inValue = false;

  /** Adds words to the block that is open. */
  addWords(words: string, place: Place | undefined): void {
    if (words.trim() === "") {
      if (this.#words.length > 0) this.#words.push(" ");
      return;
    }
    this.#place ??= toPlace(place);
    this.#words.push(words);
  }

  /** Ends the block that is open, if it has words. */
  endBlock(list: ListPlace | undefined, heading?: number): void {
    const text = plainSpaces(this.#words.join(""));
    const place = this.#place ?? { line: 1, column: 1 };
    this.#words = [];
    this.#place = undefined;
    if (text === "" || (text === ":" && this.#label)) return;
    if (this.#label && this.#inValue) this.#endPair(text);
    else {
      this.#endLabel(list);
      if (isBackToTop(text)) this.blocks.push({ type: "break", place });
      else if (this.#item) this.#endItem(text, place);
      else this.#endText({ text, place }, list, heading);
    }
    this.#gap = true;
  }

  /** Ends a line inside a paragraph. */
  breakLine(list: ListPlace | undefined): void {
    this.endBlock(list);
    this.#gap = false;
  }

  /** Starts one half of a header pair. */
  startPair(role: "label" | "value", list: ListPlace | undefined): void {
    this.endBlock(list);
    if (role === "label") this.#endLabel(list);
    this.#inValue = role === "value";
  }

  /** Ends one half of a header pair: a label waits for the first words of its value. */
  endPair(role: "label" | "value", list: ListPlace | undefined): void {
    if (role === "value") {
      this.endBlock(list);
      if (this.#label) this.#endPair("");
      this.#inValue = false;
      return;
    }
    const text = plainSpaces(this.#words.join(""));
    this.#label = text === "" ? undefined : { text, place: this.#place ?? { line: 1, column: 1 } };
    this.#words = [];
    this.#place = undefined;
  }

  /** Opens a list item; its first words become the item. */
  startItem(list: ListPlace, printed: number, place: Place | undefined): void {
    this.endBlock(list);
    this.#endLabel(list);
    this.#item = { list, printed, place: toPlace(place) };
  }

  /** Ends a list item, or its own words where a list inside it begins: without words it is an empty item. */
  endItem(list: ListPlace | undefined): void {
    this.endBlock(list);
    this.#endLabel(list);
    if (this.#item?.list.ordered) this.#endItem("", this.#item.place);
    this.#item = undefined;
  }

  addTable(
    rows: readonly (readonly string[])[],
    place: Place | undefined,
    list: ListPlace | undefined,
  ): void {
    this.#endLabel(list);
    this.blocks.push({ type: "table", rows, indent: list ? wordsIndent(list) : 0, place: toPlace(place) });
  }

  /** Ends the page. */
  finish(): void {
    this.endBlock(undefined);
    this.#endLabel(undefined);
  }

  /** A header line of the label that waits and `value`. */
  #endPair(value: string): void {
    const label = this.#label;
    if (!label) return;
    this.#label = undefined;
    this.#item = undefined;
    const text = `${label.text.replace(/ ?:$/u, "")} : ${value.replace(/^: ?/u, "")}`;
    this.#endText({ text: text.trimEnd(), place: label.place }, undefined, undefined);
  }

  /** A label without a value is words like others. */
  #endLabel(list: ListPlace | undefined): void {
    const label = this.#label;
    if (!label) return;
    this.#label = undefined;
    if (this.#item) this.#endItem(label.text, label.place);
    else this.#endText(label, list, undefined);
  }

  #endItem(text: string, place: Place): void {
    const item = this.#item;
    if (!item) return;
    this.#item = undefined;
    const { list, printed } = item;
    const marker = list.ordered ? "decimal" : "bullet";
    const indent = markerIndent(list);
    const number = list.ordered ? printed : undefined;
    this.blocks.push({ type: "item", marker, printed: number, text: { text, place }, indent, gap: false });
  }

  #endText({ text, place }: Passage, list: ListPlace | undefined, heading: number | undefined): void {
    const marked = heading === undefined && !list ? readListMarker(text) : undefined;
    if (marked && marked.marker !== "dash") {
      const words = { text: marked.text, place };
      this.blocks.push({ ...marked, type: "item", text: words, indent: 0, gap: true });
      return;
    }
    const indent = list ? wordsIndent(list) : 0;
    this.blocks.push({ type: "text", text: { text, place }, indent, gap: this.#gap, heading });
  }
}

function toPlace(place: Place | undefined): Place {
  return { line: place?.line ?? 1, column: place?.column ?? 1 };
}

/** Where a saved text puts the marker of an item: numbers two columns further in than bullets. */
function markerIndent({ depth, ordered }: ListPlace): number {
  if (depth === 1) return 2;
  return ordered ? 4 * depth - 2 : 4 * depth - 4;
}

/** Where a saved text puts more words of an item. */
function wordsIndent({ depth }: ListPlace): number {
  return depth === 1 ? 4 : 4 * depth - 2;
}
