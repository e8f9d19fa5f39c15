import type { FilterField } from "../../search/query/query.ts";
import type { Catalogue } from "../catalogue.ts";
import { readWords } from "../words.ts";

/**
 * Which values of a facet a typed one means, as indexes into the catalogue's list of
 * bodies, categories or outcomes. A value that is a whole name or address part means
 * just that; else every name that has its words in a row: `leeds` finds Leeds City
 * Council, `upheld` is Upheld and not Not upheld.
 */
export function matchFacet(catalogue: Catalogue, field: FilterField, value: string): ReadonlySet<number> {
  const wanted = wordsOf(value);
  const names = listNames(catalogue, field).map((own) => own.map(wordsOf));
  const find = (isMatch: (name: string) => boolean) =>
    new Set(names.flatMap((own, index) => (own.some(isMatch) ? [index] : [])));
  const whole = find((name) => name === wanted);
  return whole.size > 0 ? whole : find((name) => ` ${name} `.includes(` ${wanted} `));
}

/** The names by which each value of a facet can be called. */
function listNames(catalogue: Catalogue, field: FilterField): readonly (readonly string[])[] {
  switch (field) {
    case "council":
      return catalogue.bodies.map(({ name, slug }) => [name, slug]);
    case "category":
      return catalogue.categories.map(({ category = "", subcategory }) =>
        subcategory === undefined ? [category] : [category, subcategory, `${category} ${subcategory}`],
      );
    case "outcome":
      return catalogue.outcomes.map((outcome) => [outcome]);
  }
}

function wordsOf(name: string): string {
  return readWords(name)
    .map(({ text }) => text)
    .join(" ");
}
