import { expect, test } from "vitest";
import { refuseCompared } from "./refuse-compared.ts";

const state = { query: '"safety plan"', compared: ['"care plan"'] };

test.each([
  ['"core group"', undefined],
  ["safety plan", undefined],
  ['"care plan', 'Unexpected end at character 11, expected a closing " for the one at character 1.'],
  ["", "Type a word or a phrase to compare with."],
  ["—", "Type a word or a phrase to compare with."],
  ['"Safety  Plan"', "The chart shows this search already."],
  ["“care plan”", "The chart shows this search already."],
])("beside two others, %s is answered with %s", (query, refusal) => {
  expect(refuseCompared(query, state)).toBe(refusal);
});

test("no more than four searches stand in one chart", () => {
  expect(refuseCompared("d", { query: "q", compared: ["a", "b", "c"] })).toBe(
    "One chart can show 4 searches at most.",
  );
});
