import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.each([
  ['"safety plan"', "safety-plan-mentions.csv"],
  ["", "search-mentions.csv"],
  [undefined, "search-mentions.csv"],
  ['"../../etc/passwd" OR "c:\\x"', "etc-passwd-or-c-x-mentions.csv"],
  ["Ünïcode ﬁle", "ncode-file-mentions.csv"],
  [
    "one two three four five six seven eight nine ten",
    "one-two-three-four-five-six-seven-eight-mentions.csv",
  ],
])("%s is saved as %s", (query, name) => {
  expect(fileName({ query }, "mentions", "csv")).toBe(name);
});
