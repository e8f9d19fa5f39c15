import type { Passage } from "./passage.ts";

/** What stands above the text. Lines that a source lacks are absent. */
export interface DecisionHeader {
  /** The whole title line: `Leicestershire County Council (17 009 175)`. */
  readonly title: Passage;
  readonly bodyName: string;
  /** As printed: `17 009 175`. */
  readonly reference: string;
  readonly category?: string | undefined;
  readonly subcategory?: string | undefined;
  readonly outcome?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly summary?: Passage | undefined;
  /** Reports: `YYYY-MM-DD` of "Ombudsman satisfied with council's response". */
  readonly responseSatisfied?: string | undefined;
}
