import type { Catalogue } from "../../phrase-index/catalogue.ts";
import { type NearWord, rankNearWords } from "../../phrase-index/near-words.ts";
import { readWords } from "../../phrase-index/words.ts";
import type { SearchOutcome } from "../engine/search-outcome.ts";
import { listMarks } from "../query/marks.ts";
import { withChange } from "../state.ts";
import type { Alternative } from "./advice.ts";
import type { ShownSearch } from "./view/result-view.ts";

/** A query of more words than this is not looked at word by word. */
const MOST_WORDS = 6;
/** Each of the queries that may have been meant is searched for, and more would be guesses. */
const MOST_SEARCHED = 4;

/** Searches for words that are spelled nearly like those of one that found nothing, and that find something. */
export async function findSpellings(
  { index, search, state, outcome }: Pick<ShownSearch, "index" | "search" | "state" | "outcome">,
  signal: AbortSignal,
): Promise<readonly Alternative[]> {
  const words = listDoubtful(outcome);
  if (words.length > MOST_WORDS) return [];
  const names = countNames(index.catalogue);
  const spellings = await Promise.all(
    words.map(async (word) => {
      const near = await index.findNearWords(word, signal);
      // A name that is in no text may be one of a council.
      return { word, near: rankNearWords(word, new Map([...(names.has(word) ? [] : names), ...near])) };
    }),
  );
  const found: Alternative[] = [];
  for (const query of respell(state.query ?? "", spellings)) {
    const candidate = withChange(state, { query });
    const { result } = await search(candidate, { signal });
    if (result.rows.length > 0) found.push({ label: query, state: candidate, total: result.rows.length });
  }
  return found;
}

/** Words that may be misspelled: those known to be in no decision, or all that were looked for exactly. */
function listDoubtful({ query, route, unknownWords }: SearchOutcome): readonly string[] {
  if (route === "words") return unknownWords;
  if (route !== "phrases") return [];
  const words = listMarks(query).flat();
  return [...new Set(words.filter(({ prefix }) => !prefix).map(({ text }) => text))];
}

/** The words of the names of bodies and categories, with how many names have each. */
function countNames({ bodies, categories }: Catalogue): ReadonlyMap<string, number> {
  const names = [...bodies.map(({ name }) => name), ...categories.map(({ category }) => category ?? "")];
  const counts = new Map<string, number>();
  for (const { text } of names.flatMap(readWords)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

interface Spelling {
  readonly word: string;
  readonly near: readonly NearWord[];
}

/** The typed query with its words replaced: by the best of each, then by the next of one of them. No more than four. */
export function respell(typed: string, spellings: readonly Spelling[]): readonly string[] {
  const wrong = spellings.filter(({ near }) => near.length > 0);
  const best = new Map(wrong.map(({ word, near }) => [word, near[0]?.[0] ?? word]));
  const others = wrong.flatMap(({ word, near }) =>
    near.slice(1).map(([other]) => new Map([...best, [word, other]])),
  );
  return best.size === 0
    ? []
    : [best, ...others].slice(0, MOST_SEARCHED).map((choice) => replaceWords(typed, choice));
}

function replaceWords(typed: string, replacements: ReadonlyMap<string, string>): string {
  let [replaced, done] = ["", 0];
  for (const { text, start, end } of readWords(typed)) {
    const other = replacements.get(text);
    if (other === undefined) continue;
    replaced += typed.slice(done, start) + other;
    done = end;
  }
  return replaced + typed.slice(done);
}
