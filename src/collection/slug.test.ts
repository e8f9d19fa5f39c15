import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test("writes a name with straight and curly apostrophes alike", () => {
  expect(slugOf("Children's care services")).toBe("childrens-care-services");
  expect(slugOf("Children’s care services")).toBe("childrens-care-services");
});

test("spells out an ampersand and drops accents", () => {
  expect(slugOf("Tâf & Wye Council")).toBe("taf-and-wye-council");
});

test("keeps names apart that have neither letter nor digit", () => {
  const names = ["–", "—", "?", "房屋", "教育"];
  const slugs = names.map(slugOf);
  expect(slugs.filter((slug) => /^unnamed_[0-9a-f]{12}$/u.test(slug))).toHaveLength(5);
  expect(new Set(slugs).size).toBe(5);
});

test("gives a name the same address however its accents are stored", () => {
  expect(slugOf("\u30ac")).toBe(slugOf("\u30ab\u3099"));
});

test("is a folder on every system", () => {
  expect(slugOf("Con")).toBe("con_");
  expect(slugOf("&".repeat(100))).toMatch(/^and-.{196}_[0-9a-f]{12}$/u);
});
