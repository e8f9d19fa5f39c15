import { expect, test } from "vitest";
import { folderName } from "./folder-name.ts";

test.each(["con", "prn", "aux", "nul", "com1", "lpt9"])("%s, a device of Windows, gets a mark", (slug) => {
  expect(folderName(slug, slug)).toBe(`${slug}_`);
});

test.each(["education", "con-artists", "icon", "com10", "company", "x".repeat(255)])("%s stays", (slug) => {
  expect(folderName(slug, slug)).toBe(slug);
});

test("what is too long for a folder is cut, and stays apart from what begins like it", () => {
  const [one, two] = ["a", "b"].map((end) => folderName(`${"x".repeat(255)}${end}`, `X${end}`));
  expect(one).toMatch(/^x{200}_[0-9a-f]{12}$/u);
  expect(one).not.toBe(two);
});
