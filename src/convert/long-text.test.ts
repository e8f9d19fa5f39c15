import { describe, expect, it } from "vitest";
import { readTree } from "./source.fixture.ts";

const TITLE = "Anytown Council (17 009 175)\nDecision : Upheld\n";
const MANY = 100_000;
const SLOWEST_MS = 2000;

/** Milliseconds of processor time that parse and structure take for `text`. */
function timeReading(text: string): number {
  const start = process.cpuUsage();
  readTree(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe("long texts", () => {
  // A busy machine can slow down one try, not each of three.
  it.each([
    ["dashes", `${TITLE}The complaint\n${"- We looked into it.\n".repeat(MANY)}`],
    [
      "dashes that lead in others",
      `${TITLE}The complaint\n${"- We say:\n- it was late.\n".repeat(MANY / 2)}`,
    ],
    ["empty lines", `${TITLE}The complaint\n${"\n".repeat(MANY)}  1. Words.\n`],
    ["numbered paragraphs", `${TITLE}The complaint\n\n${"  1. We looked into it.\n".repeat(MANY)}`],
    ["headings", `${TITLE}The complaint\n\n${"Findings\n\n  1. Words.\n\n".repeat(MANY / 2)}`],
    ["header lines", `${TITLE}${"Decision : Upheld\n".repeat(MANY / 2)}The complaint\n  1. Words.\n`],
    ["titles", `${TITLE}The complaint\n  1. Words.\n${"Anytown Council (17 009 175)\n".repeat(MANY)}`],
  ])("of many %s are read within two seconds", { retry: 2 }, (_, text) => {
    expect(timeReading(text)).toBeLessThan(SLOWEST_MS);
  });

  it("reads a table of many rows", () => {
    const rows = "<tr><td>May</td><td>Words</td></tr>".repeat(MANY / 4);
    const page = `<!doctype html><h1>Anytown Council (17 009 175)</h1><h2>The complaint</h2><p>Words.</p><table>${rows}</table>`;
    expect(readTree(page).sections[0]?.paragraphs[0]?.parts).toHaveLength(1);
  });
});
