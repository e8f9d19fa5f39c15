import { readWords } from "../phrase-index/words.ts";
import type { SearchState } from "../search/state.ts";

const MOST_CHARACTERS = 40;

/** A name to save a file by: `safety-plan-mentions.csv`. It has letters that every system knows. */
export function fileName(state: Pick<SearchState, "query">, kind: string, ending: string): string {
  const words = readWords(state.query ?? "")
    .map(({ text }) => text.replace(/[^a-z0-9]/gu, ""))
    .filter(Boolean);
  let start = "";
  for (const word of words) {
    if (start.length + word.length > MOST_CHARACTERS) break;
    start += `${word}-`;
  }
  return `${start || "search-"}${kind}.${ending}`;
}
