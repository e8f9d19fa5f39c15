import { expect, test } from "vitest";
import { aDecision } from "../collection/a-decision.ts";
import { divideList } from "./divide-list.ts";

function manyOf(count: number, changes: Parameters<typeof aDecision>[0] = {}) {
  return Array.from({ length: count }, () => aDecision(changes));
}

const twoYears = [
  ...manyOf(3, { date: "2018-05-25" }),
  ...manyOf(2, { date: "2019-05-25", outcome: "Not upheld" }),
];

test("counts each year of a list by outcome", () => {
  const { years } = divideList(twoYears);
  expect(years?.statistic.rows.map(({ cells }) => cells)).toEqual([
    ["2018", 3, 0, 3],
    ["2019", 0, 2, 2],
  ]);
});

test("leaves out the column of shares where no year has enough decisions for one", () => {
  const labels = (decisions: Parameters<typeof divideList>[0]) =>
    divideList(decisions).years?.statistic.columns.map(({ label }) => label);
  expect(labels(twoYears)).toEqual(["Year", "Upheld", "Not upheld", "All"]);
  expect(labels([...twoYears, ...manyOf(10)])).toContain("Share upheld");
});

test("counts decisions alone where all have one outcome", () => {
  const years = divideList([...manyOf(3), ...manyOf(3, { date: "2019-01-01" })]).years;
  expect(years?.statistic.rows.map(({ cells }) => cells)).toEqual([
    ["2018", 3],
    ["2019", 3],
  ]);
});

test("draws nothing for four decisions", () => {
  expect(divideList(twoYears.slice(1)).years).toBeUndefined();
});

test("draws nothing where all decisions are of one year", () => {
  expect(divideList(manyOf(20)).years).toBeUndefined();
});

test("sums up payments, of however few decisions", () => {
  const paid = aDecision({ payments: [{ pence: 30_000, purpose: "distress", paragraph: 9 }] });
  expect(divideList([paid]).payments).toMatchObject({ count: 1, median: 30_000 });
  expect(divideList(manyOf(9)).payments).toBeUndefined();
});
