import { readWords } from "../../phrase-index/words.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";

/** What is most often forgotten. */
const ENDINGS = ['"', ")", '")'];

/** Queries that can be read, near one that cannot: with its end closed, and its words alone. */
export function repairQuery(query: string): readonly string[] {
  const closed = ENDINGS.map((ending) => query + ending).find(isReadable);
  const words = readWords(query)
    .map(({ text }) => text)
    .join(" ");
  return [...(closed === undefined ? [] : [closed]), ...(words === "" ? [] : [words])];
}

function isReadable(query: string): boolean {
  return !isQueryError(parseQuery(query));
}
