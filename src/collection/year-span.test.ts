import { expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { yearSpan } from "./year-span.ts";

test("names the first and the last year", () => {
  const decisions = ["2019-03-01", "2016-12-31", "2025-01-01"].map((date) => aDecision({ date }));
  expect(yearSpan(decisions)).toBe("2016 to 2025");
});

test("names a single year once", () => {
  expect(yearSpan([aDecision()])).toBe("2018");
});

test("is absent without a date", () => {
  const { date: _date, ...undated } = aDecision();
  expect(yearSpan([undated])).toBeUndefined();
  expect(yearSpan([])).toBeUndefined();
});
