import type { BodyKind } from "../../decision/body-kind.ts";
import type { Frontmatter } from "../../decision/frontmatter.ts";

/** What was read from the text of one decision, each fact with its paragraph. */
export interface Facts {
  readonly bodyKind: BodyKind;
  /** The body's name after the operator's register of variants. */
  readonly bodyName: string;
  readonly remedies: Frontmatter["remedies"];
  readonly payments: Frontmatter["payments"];
  readonly law: Frontmatter["law"];
  readonly citedDecisions: Frontmatter["citedDecisions"];
}
