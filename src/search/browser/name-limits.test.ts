import { expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { limitToNames } from "./name-limits.ts";

const { index } = await createTestEngine();

test.each([
  ['"safety plan" Leeds', ['"safety plan" council:Leeds']],
  ['"safety plan" leeds city review', ['"safety plan" council:"leeds city" review']],
  ["“Leeds City Council” plan -noise", ['council:"Leeds City Council" plan -noise']],
  ['"Leeds"', ["council:Leeds"]],
  ["plan NEAR/5 Leeds year:2018", ["plan council:Leeds year:2018"]],
  ['Leeds NEAR "safety plan"', ['"safety plan" council:Leeds']],
  ['Leeds "plan" ashbury', ['Leeds "plan" council:ashbury', 'council:Leeds "plan" ashbury']],
  ['"safety plan"', []],
  ['"safety plan" -Leeds', []],
  ['"plan" Leed*', []],
  ['"plan" council:Leeds', []],
  ['"safety', []],
  ["", []],
])("%s, with its names asked for as such, is %j", (typed, queries) => {
  expect(limitToNames(typed, index.catalogue)).toEqual(queries);
});
