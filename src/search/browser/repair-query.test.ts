import { expect, test } from "vitest";
import { repairQuery } from "./repair-query.ts";

test.each([
  ['"safety plan', ['"safety plan"', "safety plan"]],
  ["(safety OR plan", ["(safety OR plan)", "safety plan"]],
  ['("safety plan', ['("safety plan")', "safety plan"]],
  ["safety OR", ["safety"]],
  ["OR", []],
  ["safety NEAR/0 plan", ["safety plan"]],
  ["safety year:18", ["safety"]],
  ["in:nowhere plan or nearly", ["nowhere plan or nearly"]],
  ["in:finding fault", ["in:findings fault", "finding fault"]],
  ['fault -in:"agreed actions"', ["fault -in:agreed-action", "fault agreed actions"]],
  ["fault in: final", ["fault in:final-decision", "fault final"]],
  ["council: tillingford", ["council:tillingford", "tillingford"]],
  [
    'fault council: "leeds city" year: 2018',
    ['fault council:"leeds city" year:2018', "fault leeds city 2018"],
  ],
  ["fault council:", ["fault"]],
  ['""', []],
])("near %s are %j", (typed, repairs) => {
  expect(repairQuery(typed)).toEqual(repairs);
});
