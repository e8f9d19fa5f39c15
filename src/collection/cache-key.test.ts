import { expect, test } from "vitest";
import { cacheKey } from "./cache-key.ts";

test("stays the same for the same parts and changes with any of them", () => {
  expect(cacheKey("a", { b: [1] })).toBe(cacheKey("a", { b: [1] }));
  expect(cacheKey("a", { b: [1] })).not.toBe(cacheKey("a", { b: [2] }));
  expect(cacheKey("a", "b")).not.toBe(cacheKey("ab"));
});
