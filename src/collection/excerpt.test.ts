import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test("keeps a short text as it is", () => {
  expect(excerpt("Mr A complained.", 16)).toBe("Mr A complained.");
});

test("cuts a long text between words and says so", () => {
  expect(excerpt("Mr A complained about a bus.", 12)).toBe("Mr A…");
});

test("cuts a text that is one long word", () => {
  expect(excerpt("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
});
