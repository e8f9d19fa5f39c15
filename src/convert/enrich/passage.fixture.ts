import type { SectionKind } from "../../decision/section-kind.ts";
import type { Passage } from "./passages.ts";

/** A numbered paragraph of one sentence or more, for tests. */
export function passage(text: string, kind: SectionKind = "findings", paragraph = 1): Passage {
  return {
    text,
    place: { line: paragraph, column: 1 },
    paragraph,
    item: undefined,
    anchor: undefined,
    lead: undefined,
    leads: false,
    section: { kind, heading: "A heading", main: 0 },
  };
}
