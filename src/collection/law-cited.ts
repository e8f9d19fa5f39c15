import type { Frontmatter } from "../decision/frontmatter.ts";
import type { FactPlace } from "./place.ts";

/** One law with all that a decision cites of it. */
export interface CitedLaw {
  readonly name: string;
  readonly url: string | undefined;
  /** Named only in the standard wording about the ombudsman's powers. */
  readonly standard: boolean;
  readonly citations: readonly { readonly provisions: readonly string[]; readonly place: FactPlace }[];
}

/** The laws a decision cites, each once, those of its own reasoning before the standard ones. */
export function groupLaw(law: Frontmatter["law"]): readonly CitedLaw[] {
  const groups = [...Map.groupBy(law, ({ name }) => name)].map(([name, cited]) => ({
    name,
    url: cited.find(({ url }) => url)?.url,
    standard: cited.every(({ standard }) => standard),
    citations: cited.map(({ provisions, paragraph, item }) => ({ provisions, place: { paragraph, item } })),
  }));
  return groups.sort((a, b) => Number(a.standard) - Number(b.standard));
}
