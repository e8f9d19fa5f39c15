import type { VFile } from "vfile";
import type { Block } from "./block.ts";
import type { DecisionHeader } from "./decision-header.ts";

/**
 * How a text was saved: `numbered` text, `dash` text, a report's `report-summary` or
 * `report-chapter`, or a web `page`.
 */
export type Shape = "numbered" | "dash" | "report-summary" | "report-chapter" | "page";

/** One decision of a source, its header read and its furniture gone. */
export interface ParsedDecision {
  readonly shape: Shape;
  readonly kind: "statement" | "report";
  readonly header: DecisionHeader;
  /** The text after the header. */
  readonly blocks: readonly Block[];
  /** The main sections that a list above the text names, as `sectionNameKey` gives them. */
  readonly listed: ReadonlySet<string>;
  /** Whether the investigator's line was there, which stands below every statement. */
  readonly ended: boolean;
  /** Takes the messages about this decision. */
  readonly file: VFile;
}
