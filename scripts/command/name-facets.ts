import type { Catalogue } from "../../src/phrase-index/catalogue.ts";
import { SUBCATEGORY_SEPARATOR } from "../../src/search/fields.ts";
import type { SearchState } from "../../src/search/state.ts";
import { WrongCall } from "./wrong-call.ts";

const MOST_NAMED = 5;

/**
 * `state` with the names of facets as the collection has them, whatever their case.
 * Throws `WrongCall` for a name that no decision has, with names like it.
 */
export function nameFacets(state: SearchState, { bodies, categories, outcomes }: Catalogue): SearchState {
  const subcategories = categories.flatMap(({ category, subcategory }) =>
    category && subcategory ? [category + SUBCATEGORY_SEPARATOR + subcategory] : [],
  );
  return {
    ...state,
    bodies: findNames(
      "council or provider",
      state.bodies,
      bodies.map(({ name }) => name),
    ),
    categories: findNames(
      "category",
      state.categories,
      categories.flatMap(({ category }) => category ?? []),
    ),
    subcategories: findNames("subcategory", state.subcategories, subcategories),
    outcomes: findNames("outcome", state.outcomes, outcomes.filter(Boolean)),
  };
}

function findNames(kind: string, wanted: readonly string[], known: readonly string[]): readonly string[] {
  const names = [...new Set(known)].sort();
  return wanted.map((value) => {
    const found = names.find((name) => fold(name) === fold(value));
    if (found !== undefined) return found;
    const words = fold(value).split(/\s+/u);
    const near = names.filter((name) => words.some((word) => fold(name).includes(word)));
    const examples = (near.length > 0 ? near : names).slice(0, MOST_NAMED).map((name) => `"${name}"`);
    throw new WrongCall(
      `Found no decision with the ${kind} "${value}", expected one such as ${examples.join(", ")}.`,
    );
  });
}

function fold(name: string): string {
  return name.toLowerCase();
}
