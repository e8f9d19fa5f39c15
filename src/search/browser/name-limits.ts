import type { Catalogue } from "../../phrase-index/catalogue.ts";
import { readWords } from "../../phrase-index/words.ts";
import { parseQuery } from "../query/parse-query.ts";
import { isQueryError, type QueryNode, type Span } from "../query/query.ts";
import { matchName } from "./body-matches.ts";

/** A query of more words than this is not looked at for names. */
const MOST_PARTS = 12;

/**
 * `typed` with words that are the name of a council or provider, or a part of it, asked
 * for as a name: `"safety plan" leeds` becomes `"safety plan" council:leeds`. One query
 * for each name, the longest first. Exact words are not looked for in titles, where
 * most names stand.
 */
export function limitToNames(typed: string, catalogue: Catalogue): readonly string[] {
  const query = parseQuery(typed);
  if (isQueryError(query) || query.parts.length > MOST_PARTS) return [];
  const taken: Span[] = [];
  return listPlaces(query.parts, typed).flatMap(({ at, end, name, rest }) => {
    const isTaken = taken.some((other) => at < other.end && other.at < end);
    if (isTaken || matchName(catalogue, toWords(name)).length === 0) return [];
    taken.push({ at, end });
    const limit = `council:${name.includes(" ") ? `"${name}"` : name}`;
    return [
      [typed.slice(0, at), rest, limit, typed.slice(end)]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(" "),
    ];
  });
}

/** Where a name may stand. */
interface Place extends Span {
  readonly name: string;
  /** What must stay of the place: the other side of a NEAR. */
  readonly rest: string;
}

function listPlaces(parts: readonly QueryNode[], typed: string): readonly Place[] {
  const runs = parts.flatMap((_, first) => listRuns(parts.slice(first)));
  const places = runs.map((run) => ({
    at: run[0]?.at ?? 0,
    end: run.at(-1)?.end ?? 0,
    name: run.map((part) => nameIn(part, typed)).join(" "),
    rest: "",
  }));
  const sides = parts.flatMap((part) => (part.type === "near" ? listSides(part, typed) : []));
  return [...places, ...sides].sort((a, b) => b.name.length - a.name.length);
}

/** The first part alone, where it is words, and with each number of plain words after it. */
function listRuns(parts: readonly QueryNode[]): readonly (readonly QueryNode[])[] {
  const [first] = parts;
  if (first?.type !== "words") return [];
  const other = parts.findIndex((part) => part.type !== "words" || part.quoted);
  const plain = parts.slice(0, other === -1 ? parts.length : other);
  return plain.length === 0 ? [[first]] : plain.map((_, last) => plain.slice(0, last + 1));
}

function listSides({ left, right, at, end }: QueryNode & { type: "near" }, typed: string): readonly Place[] {
  return [
    { at, end, name: nameIn(left, typed), rest: typed.slice(right.at, right.end) },
    { at, end, name: nameIn(right, typed), rest: typed.slice(left.at, left.end) },
  ];
}

/** The words of a part as typed, without signs; nothing where it is more than whole words. */
function nameIn(part: QueryNode, typed: string): string {
  if (part.type !== "words" || part.words.some(({ prefix }) => prefix)) return "";
  const own = typed.slice(part.at, part.end);
  return readWords(own)
    .map(({ start, end }) => own.slice(start, end))
    .join(" ");
}

function toWords(name: string): string {
  return readWords(name)
    .map(({ text }) => text)
    .join(" ");
}
