import { expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { chooseExamples } from "./example-searches.ts";

const transport = aDecision({ id: "1", summary: "The Council was at fault over school transport." });

test("shows a phrase, a body and a reference", () => {
  expect(chooseExamples([transport])).toEqual([
    { typed: '"school transport"', shows: "phrase" },
    { typed: "Wexmoor Borough Council", shows: "body" },
    { typed: "17 900 112", shows: "reference" },
  ]);
});

test("takes a phrase only from a summary that has it, so that it finds something", () => {
  const silent = aDecision({ subcategory: "Refuse", summary: "Bins were refused." });
  expect(chooseExamples([silent, silent, transport])[0]?.typed).toBe('"school transport"');
  expect(chooseExamples([silent]).map(({ shows }) => shows)).toEqual(["body", "reference"]);
});

test("takes the body of most decisions", () => {
  const about = (name: string) => aDecision({ body: { name, slug: name.toLowerCase(), kind: "council" } });
  const [, body] = chooseExamples([transport, about("Ashcombe"), about("Penhallow"), about("Penhallow")]);
  expect(body?.typed).toBe("Penhallow");
});

test("shows nothing for an empty collection", () => {
  expect(chooseExamples([])).toEqual([]);
});
