import { describe, expect, test } from "vitest";
import { describeQuery } from "./describe-query.ts";
import { listMarks } from "./marks.ts";
import { parseQuery } from "./parse-query.ts";
import { isQueryError, type Query } from "./query.ts";
import { plainWords, routeQuery } from "./route-query.ts";

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return query;
}

describe("a query in words", () => {
  test.each([
    ["", ""],
    ["safety plan", "containing “safety” and “plan”"],
    [
      '"safety plan" NEAR/10 review -"core group" in:findings council:leeds year:2018..2021',
      "containing “safety plan” within 10 words of “review”, without “core group”, in Findings, involving “leeds”, decided from 2018 to 2021",
    ],
    ["a OR b OR cd*", "containing (“a”, “b” or “cd*”)"],
    ["plan -in:powers -in:method", "containing “plan”, outside Role and powers and How it was considered"],
    ["council:leeds council:york", "involving “leeds” or “york”"],
    ["category:housing outcome:upheld", "about “housing”, decided “upheld”"],
    ["-plan", "without “plan”"],
    ["-council:Penhallow", "not involving “Penhallow”"],
    ["plan -outcome:Upheld -year:2018", "containing “plan”, not decided “Upheld”, not decided in 2018"],
    ["plan -(17 009 175)", "containing “plan”, not with the reference 17 009 175"],
    ["year:..2018", "decided in 2018 or before"],
    ["year:2018..", "decided in 2018 or later"],
    ["year:2018", "decided in 2018"],
    ["17 009 175", "with the reference 17 009 175"],
    ["(a b) OR c", "containing ((“a” and “b”) or “c”)"],
    ["a NEAR/1 b", "containing “a” within 1 word of “b”"],
  ])("%s", (text, words) => {
    expect(describeQuery(read(text.replace("c*", "cd*")))).toBe(words.replace("c*", "cd*"));
  });
});

describe("who answers a query", () => {
  test.each([
    ["", "nothing"],
    ["safety plan", "words"],
    ["well-being", "words"],
    ["safety AND plan", "words"],
    ["17 009 175", "reference"],
    ["17 009 175 plan", "phrases"],
    ['"plan"', "phrases"],
    ["plan*", "phrases"],
    ["a OR b", "phrases"],
    ["a NEAR b", "phrases"],
    ["a -b", "phrases"],
    ["a in:findings", "phrases"],
    ["council:leeds a", "phrases"],
  ])("%s", (text, route) => {
    expect(routeQuery(read(text))).toBe(route);
  });

  test("plain words are what is wanted, without operators", () => {
    expect(plainWords(read('safety AND "plan b" -c council:leeds'))).toBe("safety plan b");
    expect(plainWords(read("section 26(6)(b) well-being"))).toBe("section 26-6-b well-being");
  });
});

describe("what is marked in an excerpt", () => {
  test("each phrase that is looked for, once, and none that is left out", () => {
    const marks = listMarks(read('"safety plan" (review* OR plan) NEAR/3 plan -"core group" in:findings'));
    expect(marks.map((words) => words.map(({ text }) => text).join(" "))).toEqual([
      "safety plan",
      "review",
      "plan",
    ]);
  });
});
