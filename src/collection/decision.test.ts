import { expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { compareNewestFirst } from "./decision.ts";

test("lists newer decisions first", () => {
  const older = aDecision({ id: "a", date: "2018-05-25" });
  const newer = aDecision({ id: "b", date: "2018-05-26" });
  expect([older, newer].sort(compareNewestFirst)).toEqual([newer, older]);
});

test("lists decisions of one day by id", () => {
  const first = aDecision({ id: "17-900-112" });
  const second = aDecision({ id: "17-900-455" });
  expect([second, first].sort(compareNewestFirst)).toEqual([first, second]);
});

test("lists a decision without a date last", () => {
  const { date: _date, ...undated } = aDecision({ id: "a" });
  const dated = aDecision({ id: "b", date: "2001-01-01" });
  expect([undated, dated].sort(compareNewestFirst)).toEqual([dated, undated]);
});
