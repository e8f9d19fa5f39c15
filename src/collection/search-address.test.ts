import { expect, test } from "vitest";
import { parseState } from "../search/browser/state.ts";
import { aDecision } from "./a-decision.ts";
import { FACETS } from "./facets.ts";
import { searchWithinQuery } from "./search-address.ts";

test("asks the search page for exactly one value of each facet", () => {
  const decision = aDecision({ category: "Children's care services", subcategory: "Fostering & adoption" });
  const states = FACETS.flatMap((facet) =>
    facet.read(decision).map((mark) => parseState(new URLSearchParams(searchWithinQuery(facet, mark)))),
  );
  expect(states).toMatchObject([
    { bodies: ["Wexmoor Borough Council"] },
    { categories: ["Children's care services"], subcategories: [] },
    { subcategories: ["Children's care services > Fostering & adoption"] },
    { outcomes: ["Upheld"] },
    { from: 2018, to: 2018 },
  ]);
});
