import { VFile } from "vfile";
import { expect, it } from "vitest";
import { listMessages, report, shorten } from "./report.ts";

it("quotes the beginning of a long line", () => {
  const file = new VFile();
  report(file, "unknown-outcome", undefined, { found: "Upheld ".repeat(1000) });
  const [message] = listMessages(file);
  expect(message?.text).toMatch(/^Unexpected outcome “(?:Upheld ){42}Upheld…”, expected Upheld, Not upheld/u);
});

it("cuts no character of a long line in two", () => {
  const file = new VFile();
  report(file, "unknown-outcome", undefined, { found: `A${"𝄞".repeat(1000)}` });
  const [message] = listMessages(file);
  expect(message?.text.isWellFormed()).toBe(true);
  expect(message?.text).toContain("𝄞…");
});

it("tells of a text that is turned down only why", () => {
  const file = new VFile();
  report(file, "missing-date", undefined);
  report(file, "no-text", undefined);
  const other = new VFile();
  report(other, "missing-outcome", undefined);
  expect(listMessages(file, other).map(({ rule }) => rule)).toEqual(["no-text", "missing-outcome"]);
});

it.each([
  ["as it is", "as it is"],
  ["one two three", "one two…"],
  ["1234567𝄞 x", "1234567…"],
])("shortens %j to %j", (text, short) => {
  expect(shorten(text, 8)).toBe(short);
});
