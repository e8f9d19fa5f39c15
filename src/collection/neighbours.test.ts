import { describe, expect, test } from "vitest";
import { aDecision } from "./a-decision.ts";
import { findNeighbours, groupByReference } from "./neighbours.ts";

const other = { name: "Penhallow Council", slug: "penhallow-council", kind: "council" } as const;

describe("findNeighbours", () => {
  const decisions = [
    aDecision({ id: "c" }),
    aDecision({ id: "x", body: other }),
    aDecision({ id: "b" }),
    aDecision({ id: "a" }),
  ];
  const neighbours = findNeighbours(decisions);

  test("finds the newer and the older decision about the same body", () => {
    const { newer, older, total } = neighbours.get("b") ?? {};
    expect([newer?.id, older?.id, total]).toEqual(["c", "a", 3]);
  });

  test("finds none beyond either end", () => {
    expect(neighbours.get("c")).not.toHaveProperty("newer");
    expect(neighbours.get("a")).not.toHaveProperty("older");
  });

  test("leaves a body's only decision alone", () => {
    expect(neighbours.get("x")).toEqual({ total: 1 });
  });
});

test("groups the decisions that share a reference", () => {
  const groups = groupByReference([aDecision({ id: "a" }), aDecision({ id: "b" })]);
  expect(groups.get("17 900 112")?.map(({ id }) => id)).toEqual(["a", "b"]);
});
