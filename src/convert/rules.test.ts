import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULES, type Rule } from "./rules.ts";

const README = fileURLToPath(new URL("README.md", import.meta.url));
const START = "<!-- rules -->\n";
const END = "<!-- /rules -->";
const HOW_TO =
  "Run `npx vitest run --config .config/vitest.config.ts -u src/convert/rules.test.ts` to write the table anew.";

describe("rules", () => {
  it("are listed in the README as they are", async () => {
    const readme = readFileSync(README, "utf8");
    const start = readme.indexOf(START) + START.length;
    const end = readme.indexOf(END);
    const expected = readme.slice(0, start) + writeTable() + readme.slice(end);
    await expect(expected, HOW_TO).toMatchFileSnapshot(README);
  });

  it.each(Object.entries<Rule>(RULES))("%s speaks in whole sentences", (_, { text, hint }) => {
    for (const sentence of [text({ found: "x", expected: "y" }), hint]) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/u);
      expect(sentence).not.toContain("undefined");
    }
  });
});

function writeTable(): string {
  const rows = Object.entries<Rule>(RULES).map(([id, { severity, text, hint }]) => {
    const cells = [`\`${id}\``, severity, text({ found: "…", expected: "…" }), hint];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "\\<")).join(" | ")} |\n`;
  });
  return `| rule | severity | message | what to do |\n|---|---|---|---|\n${rows.join("")}`;
}
