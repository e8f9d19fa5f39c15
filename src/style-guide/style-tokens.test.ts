import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isColour, readTokens } from "./style-tokens.ts";

test("tokens are read with their values, over several lines too", () => {
  expect(readTokens(":root { --ink: light-dark(#000, #fff);\n  --font: a,\n    b; }")).toEqual([
    { name: "--ink", value: "light-dark(#000, #fff)" },
    { name: "--font", value: "a,\n    b" },
  ]);
});

test("every colour of the site is found, and no distance is taken for one", () => {
  const tokens = readTokens(readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8"));
  const colours = tokens.filter(isColour).map(({ name }) => name);
  expect(colours).toContain("--paper");
  expect(colours).toContain("--notice-rule");
  expect(colours).not.toContain("--space-1");
});
