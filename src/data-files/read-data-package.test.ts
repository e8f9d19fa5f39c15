import { expect, test } from "vitest";
import { formatBytes, readFileSizes } from "./read-data-package.ts";

test.each([
  [0, "0 bytes"],
  [840, "840 bytes"],
  [999, "999 bytes"],
  [1_000, "1 KB"],
  [999_400, "999 KB"],
  [999_600, "1.0 MB"],
  [3_440_000, "3.4 MB"],
  [38_648_437, "39 MB"],
  [2_400_000_000, "2.4 GB"],
])("%d bytes are %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test("a folder without files has no sizes", () => {
  expect(readFileSizes("/nowhere/").size).toBe(0);
});
