import { readWords } from "../../phrase-index/words.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError } from "../query/query.ts";

/** What is most often forgotten. */
const ENDINGS = ['"', ")", '")'];

// What means something to the parser alone: "OR", "NEAR/10", "in:", "year:2018..". No: "or", "nearly".
const OPERATORS =
  /\b(?:AND|OR|NOT|NEAR(?:\/\S*)?)\b|\byear:\S*|\b(?:in|council|body|provider|category|outcome):/gu;

/** Queries that can be read, near one that cannot: with its end closed, and its words alone. */
export function repairQuery(query: string): readonly string[] {
  const closed = ENDINGS.map((ending) => query + ending).find(isReadable);
  const words = readWords(query.replaceAll(OPERATORS, " "))
    .map(({ text }) => text)
    .join(" ");
  return [...(closed === undefined ? [] : [closed]), ...(words === "" ? [] : [words])];
}

function isReadable(query: string): boolean {
  return !isQueryError(parseQuery(query));
}
