import { expect, test } from "vitest";
import { parseState } from "../search/state-address.ts";
import { aDecision } from "./a-decision.ts";
import { SEARCH_FACETS } from "./facets.ts";
import { type SearchMark, searchWithinQuery } from "./search-address.ts";

const decision = aDecision({ category: "Children's care services", subcategory: "Fostering & adoption" });
const marks = SEARCH_FACETS.flatMap((facet) =>
  facet.read(decision).map((mark): SearchMark => ({ facet, mark })),
);

function stateOf(...asked: readonly SearchMark[]) {
  return parseState(new URLSearchParams(searchWithinQuery(...asked)));
}

test("asks the search page for exactly one value of each facet", () => {
  expect(marks.map((mark) => stateOf(mark))).toMatchObject([
    { bodies: ["Wexmoor Borough Council"] },
    { categories: ["Children's care services"], subcategories: [] },
    { subcategories: ["Children's care services > Fostering & adoption"] },
    { outcomes: ["Upheld"] },
    { from: 2018, to: 2018 },
  ]);
});

test("asks for several values at once", () => {
  const [body, , , outcome] = marks;
  if (!body || !outcome) throw new Error("Found no marks of the decision.");
  expect(stateOf(body, outcome)).toMatchObject({
    bodies: ["Wexmoor Borough Council"],
    outcomes: ["Upheld"],
    categories: [],
  });
});
