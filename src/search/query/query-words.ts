import { readWords } from "../../phrase-index/words.ts";
import type { QueryError, QueryWord } from "./query.ts";

/** A shorter beginning has too many endings to fetch. */
const SHORTEST_PREFIX = 2;

/**
 * The words of `text`, which stands at `at` in the query. A star right after a word
 * makes it a beginning: `plan*`. A star anywhere else is an error.
 */
export function readQueryWords(text: string, at: number): readonly QueryWord[] | QueryError {
  const words = readWords(text);
  const ends = new Map(words.map((word) => [word.end, word]));
  const starts = new Set(words.map(({ start }) => start));
  for (let star = text.indexOf("*"); star !== -1; star = text.indexOf("*", star + 1)) {
    const word = ends.get(star);
    const place = { at: at + star, found: '"*"' };
    if (!word || starts.has(star + 1)) return { ...place, expected: "it at the end of a word, as in plan*" };
    if (word.text.length < SHORTEST_PREFIX) {
      return { ...place, expected: `at least ${SHORTEST_PREFIX} letters or digits before it` };
    }
  }
  return words.map((word) => ({ text: word.text, prefix: text[word.end] === "*" }));
}
