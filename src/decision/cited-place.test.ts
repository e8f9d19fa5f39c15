import { expect, test } from "vitest";
import { readCitedPlace } from "./cited-place.ts";

test.each([
  ["p14", "14"],
  ["p1-a", "1 a)"],
  ["p3-ab", "3 ab)"],
  ["p14-2", "14"],
])("%s is cited as %s", (anchor, name) => {
  expect(readCitedPlace(anchor)).toEqual({ anchor, name });
});

test.each(["", "u3", "u3-a", "parking", "p", "p14-x2", "the-complaint", "p1-a-b"])(
  "%j is no numbered place",
  (anchor) => {
    expect(readCitedPlace(anchor)).toBeUndefined();
  },
);
