import type { Rule } from "./rule.ts";

const START = "<!-- rules -->\n";
const END = "<!-- /rules -->";

/** `readme` with the table between its two rules comments written anew from `rules`. */
export function withRulesTable(readme: string, rules: Readonly<Record<string, Rule>>): string {
  const start = readme.indexOf(START) + START.length;
  return readme.slice(0, start) + writeTable(rules) + readme.slice(readme.indexOf(END));
}

function writeTable(rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(([id, { severity, text, hint }]) => {
    const cells = [`\`${id}\``, severity, text({ found: "…", expected: "…" }), hint];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "\\<")).join(" | ")} |\n`;
  });
  return `| rule | severity | message | what to do |\n|---|---|---|---|\n${rows.join("")}`;
}
