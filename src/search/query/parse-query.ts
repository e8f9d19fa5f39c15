import { checkQuery } from "./check-query.ts";
import { readField } from "./field-value.ts";
import type { AllNode, AnyNode, NearSide, Query, QueryError, QueryNode, WordsNode } from "./query.ts";
import { isQueryError } from "./query.ts";
import { readQueryWords } from "./query-words.ts";
import { readToken, type Token } from "./token.ts";

// query  := part*                    every part must be true of a decision
// part   := joined ("OR" joined)*    OR binds tighter than standing side by side
// joined := single ("NEAR" single)?
// single := "-" single | "(" query ")" | words | field | reference

/** Deep enough for any query that a person writes, and far from what a call stack holds. */
const DEEPEST = 50;

/**
 * Reads a typed query. Gives back the first error when it cannot be read; it never
 * throws.
 *
 *     parseQuery('"safety plan" NEAR/10 review -"core group" year:2018..2021')
 */
export function parseQuery(text: string): Query | QueryError {
  const cursor = createCursor(text);
  const query = readParts(cursor, 0);
  if (isQueryError(query)) return query;
  const rest = cursor.peek();
  if (isQueryError(rest)) return rest;
  if (rest.type !== "end") return unexpected(rest, text, 'a "(" before it');
  return checkQuery(query, text) ?? query;
}

interface Cursor {
  readonly text: string;
  readonly peek: () => Token | QueryError;
  /** Goes on after the token that `peek` gives. */
  readonly next: () => void;
}

function createCursor(text: string): Cursor {
  let token = readToken(text, 0);
  const next = () => {
    if (!isQueryError(token)) token = readToken(text, token.end);
  };
  return { text, peek: () => token, next };
}

function readParts(cursor: Cursor, depth: number): AllNode | QueryError {
  const parts: QueryNode[] = [];
  for (;;) {
    const token = cursor.peek();
    if (isQueryError(token)) return token;
    if (token.type === "end" || token.type === "close") {
      return { type: "all", parts, at: parts[0]?.at ?? token.at, end: parts.at(-1)?.end ?? token.at };
    }
    if (token.type === "and" && parts.length > 0) {
      cursor.next();
      const follower = cursor.peek();
      if (isQueryError(follower)) return follower;
      if (["end", "close"].includes(follower.type))
        return unexpected(follower, cursor.text, "words after AND");
      continue;
    }
    const part = readAny(cursor, depth);
    if (part && isQueryError(part)) return part;
    if (part) parts.push(part);
  }
}

/** One part, or nothing where a term has no word in it, as in a lone `&`. */
function readAny(cursor: Cursor, depth: number): QueryNode | QueryError | undefined {
  const first = readJoined(cursor, depth);
  if (!first || isQueryError(first)) return first;
  const parts: QueryNode[] = [first];
  for (;;) {
    const token = cursor.peek();
    if (isQueryError(token)) return token;
    if (token.type !== "or") break;
    cursor.next();
    const part = readJoined(cursor, depth) ?? unexpectedNext(cursor, "words after OR");
    if (isQueryError(part)) return part;
    parts.push(part);
  }
  return parts.length === 1
    ? first
    : { type: "any", parts, at: first.at, end: parts.at(-1)?.end ?? first.end };
}

function readJoined(cursor: Cursor, depth: number): QueryNode | QueryError | undefined {
  const left = readSingle(cursor, depth);
  if (!left || isQueryError(left)) return left;
  const token = cursor.peek();
  if (isQueryError(token)) return token;
  if (token.type !== "near") return left;
  if (!isNearSide(left))
    return unexpected(token, cursor.text, "it after words, a phrase, or such joined by OR");
  cursor.next();
  const right = readSingle(cursor, depth) ?? unexpectedNext(cursor, "words after NEAR");
  if (isQueryError(right)) return right;
  if (!isNearSide(right)) {
    return { at: right.at, found: quote(cursor.text, right), expected: "words or a phrase after NEAR" };
  }
  const follower = cursor.peek();
  if (isQueryError(follower)) return follower;
  if (follower.type === "near") return unexpected(follower, cursor.text, "one NEAR between two phrases");
  return { type: "near", left, right, distance: token.distance, at: left.at, end: right.end };
}

function readSingle(cursor: Cursor, depth: number): QueryNode | QueryError | undefined {
  const token = cursor.peek();
  if (isQueryError(token)) return token;
  switch (token.type) {
    case "minus":
      return readNot(cursor, token, depth);
    case "open":
      return readGroup(cursor, token, depth);
    case "term":
    case "quoted":
      cursor.next();
      return readWordsNode(token);
    case "field":
      cursor.next();
      return readField(token);
    case "reference":
      cursor.next();
      return token;
    default:
      return unexpected(token, cursor.text, "words");
  }
}

function readNot(cursor: Cursor, { at }: Token, depth: number): QueryNode | QueryError {
  cursor.next();
  const part = readSingle(cursor, depth) ?? unexpectedNext(cursor, "words after -");
  if (isQueryError(part)) return part;
  return { type: "not", part, at, end: part.end };
}

function readGroup(cursor: Cursor, open: Token, depth: number): QueryNode | QueryError {
  if (depth === DEEPEST)
    return unexpected(open, cursor.text, `at most ${DEEPEST} brackets inside one another`);
  cursor.next();
  const group = readParts(cursor, depth + 1);
  if (isQueryError(group)) return group;
  const close = cursor.peek();
  if (isQueryError(close)) return close;
  if (close.type !== "close")
    return unexpected(close, cursor.text, `a ")" for the "(" at character ${open.at + 1}`);
  if (group.parts.length === 0) return unexpected(close, cursor.text, "words between the brackets");
  cursor.next();
  const [only, ...others] = group.parts;
  return only && others.length === 0 ? only : { ...group, at: open.at, end: close.end };
}

function readWordsNode(token: Token & { type: "term" | "quoted" }): WordsNode | QueryError | undefined {
  const words = readQueryWords(token.text, token.textAt);
  if (isQueryError(words)) return words;
  const quoted = token.type === "quoted";
  if (words.length > 0) return { type: "words", words, quoted, at: token.at, end: token.end };
  if (!quoted) return undefined;
  return {
    at: token.textAt,
    found: token.text === "" ? '"' : `"${token.text}"`,
    expected: "words between the quotes",
  };
}

function isNearSide(node: QueryNode): node is NearSide {
  if (node.type === "any") return isAnyOfWords(node);
  return node.type === "words";
}

function isAnyOfWords(node: AnyNode): node is AnyNode<WordsNode> {
  return node.parts.every(({ type }) => type === "words");
}

function unexpectedNext(cursor: Cursor, expected: string): QueryError {
  const token = cursor.peek();
  return isQueryError(token) ? token : unexpected(token, cursor.text, expected);
}

function unexpected(token: Token, text: string, expected: string): QueryError {
  return { at: token.at, found: token.type === "end" ? "end" : quote(text, token), expected };
}

function quote(text: string, { at, end }: { at: number; end: number }): string {
  return `"${text.slice(at, end)}"`;
}
