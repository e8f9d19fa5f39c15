import type { Collection } from "../../decision/collection.ts";
import type { Decision } from "../decision.ts";

/** What the head of a decision's page is written from. */
export interface MetadataSource {
  readonly decision: Decision;
  readonly collection: Collection;
  /** What the decision is about, in a sentence or two. */
  readonly description: string;
  /** Address of its page with the host, where that is known. */
  readonly address: string | undefined;
  /** Address of the published original, where the collection tells how to make it. */
  readonly original: string | undefined;
  /** How many words its text has. */
  readonly words: number;
}

/** What kind of work a decision is, in the words of a list of references. */
export const WORK_TYPE = "Ombudsman decision";

/** The language that decisions are written in. */
export const LANGUAGE = "en-GB";

/** What a library would file a decision under: its category, subcategory and outcome. */
export function subjectsOf({ category, subcategory, outcome }: Decision): readonly string[] {
  return [category, subcategory, outcome].filter((subject) => subject !== undefined);
}
