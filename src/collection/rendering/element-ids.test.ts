import { expect, test } from "vitest";
import { createElementIds } from "./element-ids.ts";

test("gives an id once and numbers the next ones", () => {
  const ids = createElementIds();
  expect([ids.take("p1"), ids.take("p1"), ids.take("p1")]).toEqual(["p1", "p1-2", "p1-3"]);
});

test("knows the ids of the text, not those the page keeps for itself", () => {
  const ids = createElementIds();
  ids.take("p1");
  expect([ids.has("p1"), ids.has("p2"), ids.has("main")]).toEqual([true, false, false]);
});

test("does not take a word such as parking for the id of a paragraph", () => {
  expect(createElementIds().takeHeading("Parking")).toBe("parking");
});

test("cuts a single endless word", () => {
  expect(createElementIds().takeHeading("x".repeat(200)).length).toBeLessThanOrEqual(60);
});
