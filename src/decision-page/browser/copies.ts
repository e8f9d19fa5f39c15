import { CITATION_FORMATS, type CitedDecision } from "../../decision/citation.ts";
import type { CitedPlace } from "../../decision/cited-place.ts";

/** One thing to copy. */
export interface Copy {
  /** What stands on its button. */
  readonly label: string;
  /** What its button does, in full. */
  readonly action: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly text: string;
}

/** A decision with the address it is read at. */
export interface LocatedDecision extends CitedDecision {
  readonly address: string;
}

/** What a reader can copy of a decision, or of one place in it: a link and its citation in every format. */
export function listCopies(decision: LocatedDecision, place?: CitedPlace): readonly Copy[] {
  const address = `${decision.address}${place ? `#${place.anchor}` : ""}`;
  const what = place ? `paragraph ${place.name}` : "this decision";
  const cited = { ...decision, address, ...(place && { paragraph: place.name }) };
  const link: Copy = {
    label: "Copy link",
    action: `Copy link to ${what}`,
    done: `Copied the link to ${what}.`,
    text: address,
  };
  const citations = CITATION_FORMATS.map(({ id, label, write }): Copy => {
    const form = id === "plain" ? "" : ` as ${label}`;
    return {
      label: id === "plain" ? "Copy citation" : `as ${label}`,
      action: `Copy citation of ${what}${form}`,
      done: `Copied the citation of ${what}${form}.`,
      text: write(cited),
    };
  });
  return [link, ...citations];
}
