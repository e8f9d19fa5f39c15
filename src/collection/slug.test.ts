import { expect, test } from "vitest";
import { slugBelowList, slugOf } from "./slug.ts";

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

test.each([
  ["C", "C++", "C#"],
  ["A", "A 房", "A 屋"],
  ["Up to 50", "Up to 50%", "Up to £50"],
  ["1 2", "1½ 2", "1 2½"],
])("keeps %s, %s and %s apart", (...names) => {
  expect(new Set(names.map(slugOf)).size).toBe(3);
  expect(slugOf(names[0])).toMatch(/^[a-z\d-]+$/u);
});

test("takes two spellings of a name together where only dots, spaces or capitals differ", () => {
  expect(slugOf("St. Ann's: schools")).toBe(slugOf("St Anns – Schools"));
  expect(slugOf("C++ Advice")).toBe(slugOf("c ++ advice"));
  expect(["Housing | Repairs", "Housing + repairs", "Housing™ Repairs"].map(slugOf)).toEqual([
    "housing-repairs",
    "housing-repairs",
    "housing-repairs",
  ]);
});

test("gives what is below a list no address of one of the list's pages", () => {
  expect(slugBelowList("2")).toBe("2_");
  expect(slugBelowList("2 Rivers")).toBe("2-rivers");
});
