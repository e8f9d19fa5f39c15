import { expect, test } from "vitest";
import { formatDate, readDate } from "./calendar-date.ts";

test.each([
  ["01 Jun 2021", "2021-06-01"],
  ["1 June 2021", "2021-06-01"],
  ["06-Jan-2026", "2026-01-06"],
  ["29 Feb 2020", "2020-02-29"],
  ["12 September 2017", "2017-09-12"],
  ["12 Sept 2017", "2017-09-12"],
  ["1st June 2021", "2021-06-01"],
  ["Tuesday, 1 June 2021", "2021-06-01"],
  ["1 June 2021.", "2021-06-01"],
])("reads %s", (printed, date) => {
  expect(readDate(printed)).toEqual({ date });
});

test.each([
  ["June 2021", "unreadable-date"],
  ["1 Juno 2021", "unreadable-date"],
  ["2021-06-01", "unreadable-date"],
  ["a day in 1 June 2021", "unreadable-date"],
  ["", "unreadable-date"],
  ["1 Jun 21", "unreadable-date"],
  ["31 Jun 2021", "no-such-day"],
  ["29 Feb 2021", "no-such-day"],
  ["00 May 2018", "no-such-day"],
  ["12 March 2206", "unlikely-year"],
  ["12 March 1826", "unlikely-year"],
])("reads no date in %j: %s", (printed, fault) => {
  expect(readDate(printed)).toEqual({ fault });
});

test("writes a date as people read it, whatever the time zone", () => {
  expect(formatDate("2018-05-25")).toBe("25 May 2018");
  expect(formatDate("2020-01-01")).toBe("1 January 2020");
});
