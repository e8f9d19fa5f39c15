import type { VFile } from "vfile";
import type { ItemBlock } from "../parse/block.ts";
import { report } from "../report.ts";

/** More missing numbers than this in one place are taken for a damaged number. */
const LARGEST_GAP = 9;

/**
 * Gives numbered paragraphs the numbers they were published with. Saving a page
 * restarts its lists at 1 after every heading, bullet list and unnumbered paragraph,
 * while the published statement counts on; a text that prints its own numbers keeps them.
 */
export class ParagraphCounter {
  readonly #continuous: boolean;
  readonly #file: VFile;
  #last = 0;
  /** What is added to a number printed in the present list. */
  #base = 0;
  /** The last number printed in the present list; 0 before its first. */
  #printed = 0;
  /** How many lines printed `1.` stand in a row so far. */
  #ones = 0;
  /** Whether something that is no numbered paragraph stands after that number. */
  #interrupted = false;
  #lost = false;

  /** With `continuous`, printed numbers are taken as the published ones. */
  constructor(continuous: boolean, file: VFile) {
    this.#continuous = continuous;
    this.#file = file;
  }

  /** Whether a number was published that the source does not tell. */
  get lost(): boolean {
    return this.#lost;
  }

  /** To be called at a heading and at "Back to top", which end a list. */
  endList(): void {
    this.#printed = 0;
  }

  /** To be called at an item or unnumbered paragraph: after it a list goes on, or starts again at 1. */
  interrupt(): void {
    this.#interrupted = true;
  }

  /** To be called where items and paragraphs cannot be told apart: no later number can be known. */
  lose(): void {
    this.#lost = true;
  }

  /** The number of a paragraph whose source prints none; `undefined` once the count is lost. */
  countOn(): number | undefined {
    if (this.#lost) return undefined;
    this.#last += 1;
    return this.#last;
  }

  /**
   * The number of the paragraph that `item` starts, from the number printed there;
   * `undefined`, with a warning, where it cannot be known: in a run of lines that are
   * all printed `1.`, and for a number that was there before.
   */
  read(item: ItemBlock): number | undefined {
    const printed = item.printed ?? 0;
    const expected = this.#printed + 1;
    const values = { found: printed, expected };
    if (printed === 1 && !this.#interrupted) {
      if (this.#printed > 1) report(this.#file, "restarted-list", item.text.place, values);
      if (this.#printed === 1) {
        this.#ones += 1;
        if (this.#ones === 2) report(this.#file, "repeated-one", item.text.place);
        return undefined;
      }
    }
    this.#ones = 1;
    if (this.#printed === 0 || printed === 1) this.#startList(printed);
    const number = this.#base + printed;
    const missing = number - this.#last - 1;
    if (missing < 0) {
      report(this.#file, "number-out-of-order", item.text.place, values);
      return undefined;
    }
    const opensChapter = this.#continuous && this.#last === 0;
    if (missing > LARGEST_GAP && !opensChapter) {
      report(this.#file, "number-out-of-order", item.text.place, values);
      return this.#take(expected, this.#last + 1);
    }
    if (missing > 0 && !opensChapter) report(this.#file, "number-gap", item.text.place, values);
    return this.#take(printed, number);
  }

  #startList(printed: number): void {
    this.#base = this.#continuous && printed !== 1 ? 0 : this.#last;
  }

  #take(printed: number, number: number): number {
    this.#interrupted = false;
    this.#printed = printed;
    this.#last = number;
    return number;
  }
}
