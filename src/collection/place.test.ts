import { expect, test } from "vitest";
import { placeAnchor, placeName } from "./place.ts";

test("names a paragraph and a lettered item as people cite them", () => {
  expect(placeName({ paragraph: 47 })).toBe("paragraph 47");
  expect(placeName({ paragraph: 1, item: "a" })).toBe("paragraph 1 a)");
});

test("names a bullet by its paragraph but leads to the bullet", () => {
  expect(placeName({ paragraph: 14, item: "2" })).toBe("paragraph 14");
  expect(placeAnchor({ paragraph: 14, item: "2" })).toBe("p14-2");
});

test("leads to a paragraph without a number by its anchor", () => {
  expect(placeAnchor({ anchor: "u4" })).toBe("u4");
  expect(placeName({ anchor: "u4" })).toBe("a paragraph without a number");
});
