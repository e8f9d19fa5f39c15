import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Rule } from "../convert/rule.ts";
import { withRulesTable } from "../convert/rules-table.fixture.ts";
import { RUN_RULES } from "./run-rules.ts";

const README = fileURLToPath(new URL("README.md", import.meta.url));
const HOW_TO =
  "Run `npx vitest run --config .config/vitest.config.ts src/convert-run/run-rules.test.ts -u` to write the table anew.";

test("the rules of a run are listed in the README as they are", async () => {
  await expect(withRulesTable(readFileSync(README, "utf8"), RUN_RULES), HOW_TO).toMatchFileSnapshot(README);
});

test.each(Object.entries<Rule>(RUN_RULES))("%s speaks in whole sentences", (_, { text, hint }) => {
  for (const sentence of [text({ found: "x", expected: "y" }), hint]) {
    expect(sentence).toMatch(/^[A-Z][^!]*\.$/u);
    expect(sentence).not.toContain("undefined");
  }
});
