import { type Reference, readReference } from "../../decision/reference.ts";
import type { QueryError, Span } from "./query.ts";

/** A piece of a typed query. */
export type Token = Span &
  (
    | { readonly type: "open" | "close" | "minus" | "or" | "and" | "end" }
    | { readonly type: "near"; readonly distance: number }
    /** `text` is what stands between the quotes and begins at `textAt`. */
    | { readonly type: "quoted"; readonly text: string; readonly textAt: number }
    | { readonly type: "term"; readonly text: string; readonly textAt: number }
    | { readonly type: "field"; readonly name: FieldName; readonly value: string; readonly valueAt: number }
    | { readonly type: "reference"; readonly reference: Reference }
  );

/** Names that can stand before a colon, with what each means. */
const FIELDS = {
  in: "in",
  council: "council",
  body: "council",
  provider: "council",
  category: "category",
  outcome: "outcome",
  year: "year",
} as const;

type FieldName = (typeof FIELDS)[keyof typeof FIELDS];

const DEFAULT_DISTANCE = 10;
const MOST_DISTANCE = 1000;

const SPACE = /\s+/uy;
const QUOTES = `"“”„‟«»＂`;
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]`, "uy");
// Yes: "-plan", '-"core group"'. No: "well-being" (not at its start), "- plan".
const MINUS = /[-−](?=[^\s\-−])/uy;
// As printed, and as people write it in letters, with what they write before it, or in an address.
// Yes: "17 009 175", "17-009-175", "17/009/175", "17009175c", "LGSCO 17009175", "ref: 17 009 175.",
// "https://example.org/decisions/17-009-175". No: "17 009 1750", "paragraph 17 009 175".
// Without an end to such words, a query of nothing else would take quadratic time.
const LEAD =
  "(?:(?:lgsco|lgo|ombudsman|decision|complaint|case|reference|ref|number|no|id)\\b[.:#\\s]{0,9}){0,6}";
const GAP = "[\\s/.\u2010-\u2015-]{0,3}";
const REFERENCE = new RegExp(
  `(?:https?://\\S*/|${LEAD})#?(\\d{2})${GAP}(\\d{3})${GAP}(\\d{3})([a-z]?)[/.,;]?(?![^\\s)])`,
  "iuy",
);
const TERM = new RegExp(`[^\\s${QUOTES}]+`, "uy");
const FIELD = new RegExp(`^(${Object.keys(FIELDS).join("|")}):`, "iu");

/**
 * The token that begins at `start` or after the spaces there, or why there is none.
 * A bracket opens a group only where a word could begin: `26(6)(c)` is one term.
 */
export function readToken(query: string, start: number): Token | QueryError {
  const at = start + (matchAt(SPACE, query, start)?.[0].length ?? 0);
  const character = query[at];
  if (character === undefined) return { type: "end", at, end: at };
  if (character === "(") return { type: "open", at, end: at + 1 };
  if (character === ")") return { type: "close", at, end: at + 1 };
  if (QUOTES.includes(character)) return readQuoted(query, at);
  if (matchAt(MINUS, query, at)) return { type: "minus", at, end: at + 1 };
  const [typed, ...parts] = matchAt(REFERENCE, query, at) ?? [];
  const reference = readReference(parts.join(""));
  if (typed !== undefined && reference) return { type: "reference", reference, at, end: at + typed.length };
  return readTerm(query, at);
}

function readQuoted(query: string, at: number): Token | QueryError {
  const match = matchAt(QUOTED, query, at);
  if (!match)
    return { at: query.length, found: "end", expected: `a closing " for the one at character ${at + 1}` };
  return { type: "quoted", text: match[1] ?? "", textAt: at + 1, at, end: at + match[0].length };
}

function readTerm(query: string, at: number): Token | QueryError {
  const text = cutAtOuterBracket(matchAt(TERM, query, at)?.[0] ?? "");
  const end = at + text.length;
  if (text === "OR") return { type: "or", at, end };
  if (text === "NOT") return { type: "minus", at, end };
  if (text === "AND") return { type: "and", at, end };
  if (text === "NEAR" || text.startsWith("NEAR/")) return readNear(text, at);
  const field = FIELD.exec(text)?.[1];
  if (field !== undefined) return readField(query, at, field, text.slice(field.length + 1));
  return { type: "term", text, textAt: at, at, end };
}

/** A term ends before a bracket that it did not open: `(plan)` ends in one, `26(6)` does not. */
function cutAtOuterBracket(text: string): string {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth < 0) return [...text].slice(0, index).join("");
  }
  return text;
}

function readNear(text: string, at: number): Token | QueryError {
  const digits = text.slice("NEAR/".length);
  const distance = text === "NEAR" ? DEFAULT_DISTANCE : Number(digits);
  if (text !== "NEAR" && (!/^\d+$/u.test(digits) || distance < 1 || distance > MOST_DISTANCE)) {
    return { at, found: `"${text}"`, expected: `NEAR/ with a number from 1 to ${MOST_DISTANCE}` };
  }
  return { type: "near", distance, at, end: at + text.length };
}

function readField(query: string, at: number, typed: string, rest: string): Token | QueryError {
  const name = Object.entries(FIELDS).find(([key]) => key === typed.toLowerCase())?.[1] ?? "in";
  const valueAt = at + typed.length + 1;
  if (rest !== "") return { type: "field", name, value: rest, valueAt, at, end: valueAt + rest.length };
  if (QUOTES.includes(query[valueAt] ?? " ")) {
    const quoted = readQuoted(query, valueAt);
    if (!("type" in quoted) || quoted.type !== "quoted") return quoted;
    return { type: "field", name, value: quoted.text, valueAt, at, end: quoted.end };
  }
  return {
    at: valueAt,
    found: valueAt >= query.length ? "end" : "space",
    expected: `a value right after ${typed}:`,
  };
}

/** What a sticky `pattern` finds right at `at`. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
