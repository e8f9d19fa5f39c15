import { beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { convertDecisions } from "../phrase-index/convert-decisions.fixture.ts";
import { buildMemoryIndex, type MemoryIndex } from "../phrase-index/memory-index.fixture.ts";
import { sharedTexts } from "../shared-texts.ts";
import { joinChunks, readZip } from "./read-zip.fixture.ts";
import { researchSetChunks } from "./research-set.ts";
import { takeSearch } from "./taken-search.fixture.ts";

describe.skipIf(!sharedTexts.present)(`research sets of five real decisions${sharedTexts.note}`, () => {
  let memory: MemoryIndex;
  beforeAll(async () => {
    memory = await buildMemoryIndex(await convertDecisions(sharedTexts.decisions));
  }, 120_000);

  test.each([
    ['"safety plan"', 20, { "17 009 175": 17, "20 003 139": 3 }],
    ['"safety plans"', 3, { "17 009 175": 3 }],
    [
      '"child protection plan"',
      44,
      { "17 009 175": 9, "19 001 866": 16, "20 003 139": 6, "21 004 199": 6, "23 009 462": 7 },
    ],
    ['"core group"', 11, { "17 009 175": 10, "21 004 199": 1 }],
    ['"single assessment"', 42, { "17 009 175": 1, "19 001 866": 41 }],
  ])("%s has its %i mentions in every file", async (query, mentions, byDecision) => {
    const files = await readZip(await joinChunks(researchSetChunks(await takeSearch({ query }, memory))));
    const rowsOf = (name: string) => readCsv(files.find((file) => file.name === name)?.text ?? "");
    const counted: Record<string, number> = {};
    for (const { reference = "" } of rowsOf("mentions.csv"))
      counted[reference] = (counted[reference] ?? 0) + 1;
    expect(counted).toEqual(byDecision);
    expect(
      Object.fromEntries(rowsOf("decisions.csv").map((row) => [row["reference"], Number(row["mentions"])])),
    ).toEqual(byDecision);
    const bySection = rowsOf("counts.csv").filter(({ by }) => by === "section");
    expect(bySection.reduce((sum, row) => sum + Number(row["mentions"]), 0)).toBe(mentions);
    const readme = files.find(({ name }) => name === "README.txt")?.text;
    expect(readme).toContain(`Mentions: ${mentions}, `);
    expect(readme).toContain(`Decisions: ${Object.keys(byDecision).length} of 5 in the collection`);
  });
});
