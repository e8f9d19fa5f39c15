import { expect, test } from "vitest";
import { countDecisions, formatBytes, joinAlternatives } from "./numbers.ts";

test("decisions have the noun in its number", () => {
  expect([countDecisions(0), countDecisions(1), countDecisions(2345)]).toEqual([
    "No decisions",
    "1 decision",
    "2,345 decisions",
  ]);
});

test.each([
  [1, "1 KB"],
  [61_200, "62 KB"],
  [2_430_000, "2.4 MB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [["a"], "a"],
  [["a", "b", "c"], "a, b or c"],
  [["a", "b", "c", "d", "e"], "a, b, c or 2 more"],
])("%j is said as %s", (values, text) => {
  expect(joinAlternatives(values)).toBe(text);
});
