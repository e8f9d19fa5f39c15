import type { SearchSection } from "./section-code.ts";

/** A run of words that a phrase cannot leave, with the place it is cited by. */
export interface Block {
  /** Id of the paragraph, item or heading in the decision's page: `p14`, `p1-a`, `summary`. */
  readonly anchor: string;
  readonly section: SearchSection;
  /**
   * 0 for the first block of a paragraph, heading or summary; 1, 2 … for the items,
   * table cells and further words that belong to it.
   */
  readonly lead: number;
  /** The published number of its paragraph, where it has one. */
  readonly paragraph?: number;
  /** As on the page, without paragraph number or item letter. */
  readonly text: string;
}
