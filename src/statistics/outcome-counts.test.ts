import { expect, test } from "vitest";
import { aDecision } from "../collection/a-decision.ts";
import { listOutcomes, outcomeCells, outcomeColumns } from "./outcome-counts.ts";

test("an outcome that is spelled in several ways has one column", () => {
  const spellings = ["Settled", "settled", "Settled!", "Settled+"];
  const decisions = spellings.map((outcome) => aDecision({ outcome }));
  const outcomes = listOutcomes(decisions);
  const columns = outcomeColumns(outcomes);
  expect(columns.map(({ label }) => label)).toEqual(["Settled", "Settled+", "All", "Share upheld"]);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(4);
  expect(outcomeCells(decisions, outcomes).slice(0, 3)).toEqual([3, 1, 4]);
});
