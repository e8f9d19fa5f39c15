import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { convertSource } from "./convert.ts";
import { ENRICH_RULES } from "./enrich/enrich-rules.ts";
import { loadRegisters, type Registers } from "./enrich/registers.ts";
import type { Message } from "./report.ts";
import { RULES } from "./rules.ts";
import { sourceOf } from "./source.fixture.ts";

const FOLDER = fileURLToPath(new URL("fixtures/", import.meta.url));
/** Its source has a hundred thousand characters: parse/parse.test.ts makes it. */
const SHOWN_ELSEWHERE = ["page-too-deep"];
const CASES = readdirSync(FOLDER);

let registers: Registers;
beforeAll(async () => {
  registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
});

describe("fixtures", () => {
  it.each(CASES)("%s", async (name) => {
    const file = existsSync(`${FOLDER}${name}/source.html`) ? "source.html" : "source.txt";
    const bytes = readFileSync(`${FOLDER}${name}/${file}`);
    const { decisions, messages } = convertSource(sourceOf(bytes, file), registers);
    const lines = messages.map((message) => describeMessage(file, message));
    await expect(lines.join("")).toMatchFileSnapshot(`${FOLDER}${name}/messages.txt`);
    for (const [index, { markdown }] of decisions.entries()) {
      await expect(markdown).toMatchFileSnapshot(`${FOLDER}${name}/${outputName(index)}`);
    }
    // A decision beyond those that were converted would be left from an earlier state.
    expect(existsSync(`${FOLDER}${name}/${outputName(decisions.length)}`)).toBe(false);
  });

  it("show every rule", () => {
    const shown = CASES.map((name) => readFileSync(`${FOLDER}${name}/messages.txt`, "utf8")).join("");
    const missing = Object.keys(RULES).filter(
      (rule) => !(rule in ENRICH_RULES) && !SHOWN_ELSEWHERE.includes(rule) && !shown.includes(` ${rule}: `),
    );
    expect(missing).toEqual([]);
  });
});

function outputName(index: number): string {
  return index === 0 ? "decision.md" : `decision-${index + 1}.md`;
}

function describeMessage(file: string, { line, column, severity, rule, text, hint }: Message): string {
  return `${file}:${line}:${column}: ${severity} ${rule}: ${text}\n  ${hint}\n`;
}
