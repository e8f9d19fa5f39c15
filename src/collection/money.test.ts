import { expect, test } from "vitest";
import { formatPence } from "./money.ts";

test("writes whole pounds without pence and groups thousands", () => {
  expect([formatPence(50_000), formatPence(287_000)]).toEqual(["£500", "£2,870"]);
});

test("writes pence with two digits", () => {
  expect([formatPence(7_511), formatPence(1_750)]).toEqual(["£75.11", "£17.50"]);
});
