import { beforeAll, describe, expect, test } from "vitest";
import { parseQuery } from "../search/query/parse-query.ts";
import { formatQueryError, isQueryError, type Query } from "../search/query/query.ts";
import { sharedTexts } from "../shared-texts.ts";
import { concordanceLine } from "./browser/concordance.ts";
import { countBy } from "./browser/counts.ts";
import type { PhraseIndex } from "./browser/phrase-index.ts";
import { convertDecisions } from "./convert-decisions.fixture.ts";
import { buildMemoryIndex } from "./memory-index.fixture.ts";
import { countMentions } from "./mentions.ts";

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(formatQueryError(query));
  return query;
}

describe.skipIf(!sharedTexts.present)(`five real decisions${sharedTexts.note}`, () => {
  let index: PhraseIndex;
  beforeAll(async () => {
    const decisions = await convertDecisions(sharedTexts.decisions);
    index = await (await buildMemoryIndex(decisions)).open();
  }, 120_000);

  async function countByDecision(text: string) {
    const { mentions } = await index.search(read(text));
    const { ids } = await index.readIds();
    const counts: Record<string, number> = {};
    for (const row of mentions.rows) counts[ids[row] ?? ""] = (counts[ids[row] ?? ""] ?? 0) + 1;
    return counts;
  }

  // Whole words over summary, headings, paragraphs and items.
  test.each([
    ['"safety plan"', { "17-009-175": 17, "20-003-139": 3 }],
    ['"safety plans"', { "17-009-175": 3 }],
    ['"safety plan*"', { "17-009-175": 20, "20-003-139": 3 }],
    [
      '"child protection plan"',
      { "17-009-175": 9, "19-001-866": 16, "20-003-139": 6, "21-004-199": 6, "23-009-462": 7 },
    ],
    ['"core group"', { "17-009-175": 10, "21-004-199": 1 }],
    ['"single assessment"', { "17-009-175": 1, "19-001-866": 41 }],
  ])("%s has the mentions that a careful reader counted", async (text, expected) => {
    expect(await countByDecision(text)).toEqual(expected);
  });

  test("every mention of a phrase reads as that phrase in its paragraph", async () => {
    const { mentions } = await index.search(read('"child protection plan"'));
    const lines = await Promise.all(
      Array.from(mentions.rows, async (row, place) =>
        concordanceLine(mentions, place, await index.readBlocks(row), 40),
      ),
    );
    expect(lines.map((line) => line?.phrase.toLowerCase())).toEqual(
      Array.from({ length: countMentions(mentions) }, () => "child protection plan"),
    );
  });

  test("the mentions by section add up to all mentions", async () => {
    const result = await index.search(read('"safety plan"'));
    const cells = countBy("section", index.catalogue, result);
    expect(cells.reduce((sum, cell) => sum + cell.mentions, 0)).toBe(20);
  });
});
