import { matchFacet } from "../../phrase-index/browser/facet-match.ts";
import type { Catalogue, CatalogueBody } from "../../phrase-index/catalogue.ts";
import type { Query } from "../query/query.ts";
import { plainWords } from "../query/route-query.ts";

/** More bodies than this share a word such as "council" and are not what was meant. */
const MOST_BODIES = 3;

/**
 * The bodies whose name holds what was typed, for a reader who types a name into the
 * box: `leicestershire`. None where the query asks for more than words, or for a word
 * that many names have.
 */
export function matchBodies(catalogue: Catalogue, query: Query): readonly CatalogueBody[] {
  return matchName(catalogue, query.parts.every(({ type }) => type === "words") ? plainWords(query) : "");
}

/** The bodies whose name holds `words` in a row; none for no words, or for words that many names have. */
export function matchName(catalogue: Catalogue, words: string): readonly CatalogueBody[] {
  if (words === "") return [];
  const matches = [...matchFacet(catalogue, "council", words)];
  if (matches.length > MOST_BODIES) return [];
  return matches.flatMap((index) => catalogue.bodies[index] ?? []);
}
