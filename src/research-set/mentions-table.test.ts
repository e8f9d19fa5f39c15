import { expect, test } from "vitest";
import { readCsv } from "../data-files/read-csv.ts";
import { createDecision } from "../phrase-index/memory-index.fixture.ts";
import { mentionsTable } from "./mentions-table.ts";
import { joinChunks } from "./read-zip.fixture.ts";
import { tableChunks } from "./table-chunks.ts";
import { takeSearch } from "./taken-search.fixture.ts";

test("mentions name the item of a paragraph with its letter, to be cited", async () => {
  const decision = createDecision(1, []);
  const block = { section: "findings", paragraph: 12 } as const;
  const blocks = [
    { ...block, anchor: "p12", lead: 0, text: "A safety plan:" },
    { ...block, anchor: "p12-b", lead: 1, text: "the safety plan" },
    { anchor: "summary", section: "summary", lead: 0, text: "Safety plan" },
  ] as const;
  const taken = await takeSearch({}, [{ ...decision, blocks }]);
  const rows = readCsv((await joinChunks(tableChunks("csv", mentionsTable, taken))).toString());
  expect(rows.map(({ paragraph, place }) => [paragraph, place])).toEqual([
    ["12", "Paragraph 12"],
    ["12", "Paragraph 12 b)"],
    ["", "Summary"],
  ]);
});
