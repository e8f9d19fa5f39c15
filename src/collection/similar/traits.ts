import type { Decision } from "../decision.ts";
import { FACETS } from "../facets.ts";
import { listSummaryTerms } from "./summary-terms.ts";

/** What two decisions may share. */
export interface Trait {
  readonly kind: "law" | "provision" | "subcategory" | "pair" | "word";
  /** `Care Act 2014`, `Care Act 2014, section 42`, `safety plan`; of a subcategory its slug. */
  readonly name: string;
}

/** The law of a decision's own reasoning and its subcategory: a few hundred in a whole collection. */
export function listFixedTraits(decision: Decision): readonly Trait[] {
  const traits = new Map<string, Trait>();
  for (const { name, provisions, standard } of decision.law) {
    if (standard) continue;
    traits.set(name, { kind: "law", name });
    for (const provision of provisions) {
      const cited = `${name}, ${provision}`;
      traits.set(cited, { kind: "provision", name: cited });
    }
  }
  const place = subcategoryMark(decision);
  return [...traits.values(), ...(place ? [{ kind: "subcategory", name: place.slug } as const] : [])];
}

/** The words of a decision's summary. */
export function listWordTraits({ summary }: Decision): readonly Trait[] {
  if (summary === undefined) return [];
  return Array.from(listSummaryTerms(summary), (name) => ({
    kind: name.includes(" ") ? "pair" : "word",
    name,
  }));
}

/** The subcategory as its facet has it; `undefined` where the text gives none. */
export function subcategoryMark(decision: Decision) {
  const marks = FACETS.find(({ filter }) => filter === "category")?.read(decision);
  return marks?.find(({ parent }) => parent !== undefined);
}
