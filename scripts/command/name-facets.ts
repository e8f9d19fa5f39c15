import type { Catalogue } from "../../src/phrase-index/catalogue.ts";
import { rankNearWords } from "../../src/phrase-index/near-words.ts";
import { SUBCATEGORY_SEPARATOR } from "../../src/search/fields.ts";
import type { SearchState } from "../../src/search/state.ts";
import { WrongCall } from "./wrong-call.ts";

const MOST_NAMED = 5;

/**
 * `state` with the names of facets as the collection has them, whatever their case.
 * Throws `WrongCall` for a name that no decision has, with names like it.
 */
export function nameFacets(
  state: SearchState,
  { bodies, categories, outcomes }: Pick<Catalogue, "bodies" | "categories" | "outcomes">,
): SearchState {
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
      subcategories,
    ),
    subcategories: findNames("subcategory", state.subcategories, subcategories),
    outcomes: findNames("outcome", state.outcomes, outcomes.filter(Boolean)),
  };
}

/** `wanted` as they stand in `known`; `more` may have been meant as well. */
function findNames(
  kind: string,
  wanted: readonly string[],
  known: readonly string[],
  more: readonly string[] = [],
): readonly string[] {
  const names = [...new Set(known)].sort();
  return wanted.map((value) => {
    const found = names.find((name) => fold(name) === fold(value));
    if (found !== undefined) return found;
    const examples = findLike(value, [...names, ...more]).map((name) => `"${name}"`);
    const expected =
      examples.length > 0 ? `expected one such as ${examples.join(", ")}` : "and none with any other";
    throw new WrongCall(`Found no decision with the ${kind} "${value}", ${expected}.`);
  });
}

/** The names with most of the words of `value`, or with words spelled nearly like them; the first ones where none has any. */
function findLike(value: string, names: readonly string[]): readonly string[] {
  const known = new Map(names.flatMap(listWords).map((word) => [word, 1]));
  const spellings = listWords(value).map((word) => [
    word,
    ...rankNearWords(word, known).map(([near]) => near),
  ]);
  const countHeld = (name: string) =>
    spellings.filter((words) => words.some((word) => fold(name).includes(word))).length;
  const counted = [...new Set(names)].map((name) => ({ name, held: countHeld(name) }));
  const most = Math.max(...counted.map(({ held }) => held));
  return counted
    .filter(({ held }) => held === most)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
}

function listWords(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(name: string): string {
  return name.toLowerCase();
}
