import { expect, test } from "vitest";
import { groupLaw } from "./law-cited.ts";

const act = {
  name: "Local Government Act 1974",
  provisions: ["section 26(1)"],
  paragraph: 4,
  standard: true,
};
const care = { name: "Care Act 2014", provisions: ["section 14"], paragraph: 20, standard: false };

test("lists each law once with everything cited of it", () => {
  const laws = groupLaw([act, { ...act, provisions: ["section 34(3)"], paragraph: 5 }]);
  expect(laws).toHaveLength(1);
  expect(laws[0]?.citations).toEqual([
    { provisions: "section 26(1)", places: [{ paragraph: 4, item: undefined }] },
    { provisions: "section 34(3)", places: [{ paragraph: 5, item: undefined }] },
  ]);
});

test("lists a provision once with the paragraphs that cite it, each once", () => {
  const [law] = groupLaw([act, { ...act, paragraph: 5 }, act]);
  expect(law?.citations.map(({ places }) => places.map(({ paragraph }) => paragraph))).toEqual([[4, 5]]);
});

test("lists law of the decision's own reasoning before the standard wording", () => {
  expect(groupLaw([act, care]).map(({ name, standard }) => [name, standard])).toEqual([
    ["Care Act 2014", false],
    ["Local Government Act 1974", true],
  ]);
});

test("counts a law as the decision's own when one citation is", () => {
  expect(groupLaw([act, { ...act, paragraph: 30, standard: false }])[0]?.standard).toBe(false);
});
