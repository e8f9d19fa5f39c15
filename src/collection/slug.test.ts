import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test("writes a name with straight and curly apostrophes alike", () => {
  expect(slugOf("Children's care services")).toBe("childrens-care-services");
  expect(slugOf("Children’s care services")).toBe("childrens-care-services");
});

test("spells out an ampersand and drops accents", () => {
  expect(slugOf("Tâf & Wye Council")).toBe("taf-and-wye-council");
});

test("names what has neither letter nor digit", () => {
  expect(slugOf("–")).toBe("unnamed");
});
