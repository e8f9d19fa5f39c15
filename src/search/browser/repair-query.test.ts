import { expect, test } from "vitest";
import { repairQuery } from "./repair-query.ts";

test.each([
  ['"safety plan', ['"safety plan"', "safety plan"]],
  ["(safety OR plan", ["(safety OR plan)", "safety or plan"]],
  ['("safety plan', ['("safety plan")', "safety plan"]],
  ["safety OR", ["safety or"]],
  ['""', []],
])("near %s are %j", (typed, repairs) => {
  expect(repairQuery(typed)).toEqual(repairs);
});
