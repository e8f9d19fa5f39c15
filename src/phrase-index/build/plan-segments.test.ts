import { expect, test } from "vitest";
import { planSegments } from "./plan-segments.ts";

function plan(years: readonly (number | undefined)[], size: number): string[] {
  const decisions = years.map((year, index) => ({ id: String(index), date: year && `${year}-01-01` }));
  return planSegments(
    decisions.map(({ id, date }) => ({ id, date: date || undefined })),
    size,
  ).map((segment) => segment.map(({ date }) => date?.slice(0, 4) ?? "none").join(" "));
}

test("few decisions are one segment", () => {
  expect(plan([2019, 2018], 5)).toEqual(["2018 2019"]);
});

test("a segment takes whole years until it is full", () => {
  expect(plan([2016, 2016, 2017, 2017, 2017, 2018, 2019], 3)).toEqual([
    "2016 2016 2017 2017 2017",
    "2018 2019",
  ]);
});

test("decisions without a date come first", () => {
  expect(plan([2016, undefined, 2017], 2)).toEqual(["none 2016", "2017"]);
});

test("no decisions are no segment", () => {
  expect(plan([], 3)).toEqual([]);
});

test("a decision of a new year leaves all segments before the last as they are", () => {
  const years = [2014, 2014, 2015, 2016, 2016, 2017];
  expect(plan([...years, 2018], 2).slice(0, 2)).toEqual(plan(years, 2).slice(0, 2));
});
