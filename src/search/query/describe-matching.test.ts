import { expect, test } from "vitest";
import { describeMatching } from "./describe-matching.ts";
import { parseQuery } from "./parse-query.ts";
import { isQueryError } from "./query.ts";
import { routeQuery } from "./route-query.ts";

const EXACT = "Matched exactly these words, in upper or lower case, never across two paragraphs.";

test.each([
  ["", ""],
  ["plan", "Matched this word with any ending."],
  ["safety plan", "Matched decisions that have all of these words, anywhere and with any ending."],
  ['"safety plan"', EXACT],
  ['"safety plan" school', `${EXACT} Words outside quotation marks are matched exactly here too.`],
  ['"safety plan*"', `${EXACT} A star stands for any ending.`],
  ['"safety" NEAR/5 "plan"', `${EXACT} NEAR looks inside one paragraph, in either order.`],
  ['"plan" -"core group"', `${EXACT} What is left out must not be anywhere in the decision.`],
  ['"plan" -in:findings', EXACT],
  ['"plan" year:2021..2018', `${EXACT} The years were put in order: 2018 to 2021.`],
  [
    "year:2021..2018",
    "Matched by what is known of each decision, not by its words. The years were put in order: 2018 to 2021.",
  ],
  ["council:leeds", "Matched by what is known of each decision, not by its words."],
])("%s is matched as it says: %s", (typed, sentence) => {
  const query = parseQuery(typed);
  if (isQueryError(query)) throw new Error(query.expected);
  expect(describeMatching(query, routeQuery(query))).toBe(sentence);
});
