import type { Frontmatter } from "../decision/frontmatter.ts";
import { type FactPlace, placeAnchor } from "./place.ts";

/** One law with all that a decision cites of it. */
export interface CitedLaw {
  readonly name: string;
  readonly url: string | undefined;
  /** Named only in the standard wording about the ombudsman's powers. */
  readonly standard: boolean;
  readonly citations: readonly Citation[];
}

/** Provisions that are cited together, and every place that does so. */
interface Citation {
  /** `section 26(1), section 26A(1)`; empty where the law is named as a whole. */
  readonly provisions: string;
  readonly places: readonly FactPlace[];
}

/** The laws a decision cites, each once, those of its own reasoning before the standard ones. */
export function groupLaw(law: Frontmatter["law"]): readonly CitedLaw[] {
  const groups = [...Map.groupBy(law, ({ name }) => name)].map(([name, cited]) => ({
    name,
    url: cited.find(({ url }) => url)?.url,
    standard: cited.every(({ standard }) => standard),
    citations: groupCitations(cited),
  }));
  return groups.sort((a, b) => Number(a.standard) - Number(b.standard));
}

function groupCitations(cited: Frontmatter["law"]): readonly Citation[] {
  const groups = Map.groupBy(cited, ({ provisions }) => provisions.join(", "));
  return [...groups].map(([provisions, facts]) => {
    const places = facts.map(({ paragraph, item, anchor }) => ({ paragraph, item, anchor }));
    return { provisions, places: [...new Map(places.map((place) => [placeAnchor(place), place])).values()] };
  });
}
