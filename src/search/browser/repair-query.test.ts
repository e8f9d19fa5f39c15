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
  ['""', []],
])("near %s are %j", (typed, repairs) => {
  expect(repairQuery(typed)).toEqual(repairs);
});
