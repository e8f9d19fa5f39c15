import { expect, test } from "vitest";
import { allOf, countOf, DECISION_NOUN } from "./count.ts";

test("counts one, none and thousands in plain English", () => {
  expect([1, 0, 1234].map((count) => countOf(count, DECISION_NOUN))).toEqual([
    "1 decision",
    "0 decisions",
    "1,234 decisions",
  ]);
});

test("a word alone takes an s", () => {
  expect([1, 2345].map((count) => countOf(count, "mention"))).toEqual(["1 mention", "2,345 mentions"]);
});

test("names all of two as both", () => {
  expect([2, 3].map((count) => allOf(count, DECISION_NOUN))).toEqual(["Both decisions", "All 3 decisions"]);
});
