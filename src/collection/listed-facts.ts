import type { z } from "zod";
import { type Frontmatter, frontmatterSchema } from "../decision/frontmatter.ts";

/**
 * What Astro's data store keeps of a decision: all that lists, facets and links need.
 * The rest stays in the file, since 10,000 lists of sections would fill the memory of
 * a build and no page shows but its own.
 */
export const listedFactsSchema = frontmatterSchema.omit({
  sections: true,
  crossReferences: true,
  source: true,
});

export type ListedFacts = z.infer<typeof listedFactsSchema>;

/** The facts of `frontmatter` that the data store keeps. */
export function listedFacts(frontmatter: Frontmatter): ListedFacts {
  const { sections: _sections, crossReferences: _crossReferences, source: _source, ...listed } = frontmatter;
  return listed;
}
