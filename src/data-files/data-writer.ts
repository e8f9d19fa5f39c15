import type { ExportedDecision } from "./exported-decision.ts";

/** Something that takes in the decisions of a collection one after the other. */
export interface DataWriter {
  readonly write: (decision: ExportedDecision, content: string) => void | Promise<void>;
  /** Finishes what was begun. Called once, after the last decision. */
  readonly close: () => void | Promise<void>;
}
