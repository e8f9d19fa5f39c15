import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { withRulesTable } from "./rules-table.fixture.ts";

const README = fileURLToPath(new URL("README.md", import.meta.url));
const HOW_TO =
  "Run `npx vitest run --config .config/vitest.config.ts src/convert/rules.test.ts -u` to write the table anew.";

describe("rules", () => {
  it("are listed in the README as they are", async () => {
    const readme = readFileSync(README, "utf8");
    await expect(withRulesTable(readme, RULES), HOW_TO).toMatchFileSnapshot(README);
  });

  it.each(Object.entries<Rule>(RULES))("%s speaks in whole sentences", (_, { text, hint }) => {
    for (const sentence of [text({ found: "x", expected: "y" }), hint]) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/u);
      expect(sentence).not.toContain("undefined");
    }
  });
});
