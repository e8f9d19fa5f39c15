import { expect, test } from "vitest";
import { escapeControls, escapeLines } from "./escape-controls.ts";

test.each([
  ["a\u001b[31mred.txt", "a\\u001b[31mred.txt"],
  ["two\nlines\tand\rmore", "two\\u000alines\\u0009and\\u000dmore"],
  ["\u009b2J \u007f", "\\u009b2J \\u007f"],
  ["\u202egnp.txt", "\\u202egnp.txt"],
  ["Tâf “Côte” – 房屋 👩‍👧.txt", "Tâf “Côte” – 房屋 👩‍👧.txt"],
])("shows what acts on a terminal: %j", (text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test("leaves lines apart", () => {
  expect(escapeLines("one\u0007\ntwo")).toBe("one\\u0007\ntwo");
});

test("changes nothing that JSON says", () => {
  const value = { file: "\u001b\u009b\u202e\n.txt" };
  expect(JSON.parse(escapeControls(JSON.stringify(value)))).toEqual(value);
});
