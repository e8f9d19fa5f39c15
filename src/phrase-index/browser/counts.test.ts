import { describe, expect, test } from "vitest";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError } from "../../search/query/query.ts";
import type { Block } from "../block.ts";
import { buildMemoryIndex, createDecision } from "../memory-index.fixture.ts";
import { concordanceLine } from "./concordance.ts";
import { COUNT_FACETS, type CountFacet, countBy } from "./counts.ts";

const ITEMS: readonly Block[] = [
  { anchor: "summary", section: "summary", lead: 0, text: "The plan." },
  { anchor: "p1", section: "findings", lead: 0, paragraph: 1, text: "The plan had" },
  { anchor: "p1-a", section: "findings", lead: 1, paragraph: 1, text: "a plan and a plan;" },
  { anchor: "p2", section: "assessment", lead: 0, paragraph: 2, text: "No more." },
];

async function search(text: string) {
  const index = await (
    await buildMemoryIndex([
      { ...createDecision(1, [], { date: "2018-01-01" }), blocks: ITEMS },
      createDecision(2, ["A plan."], { date: "2019-01-01", subcategory: undefined }),
      createDecision(3, ["Nothing."], { date: "2019-02-01", outcome: undefined }),
      createDecision(4, ["Nothing."], { date: undefined, category: undefined, subcategory: undefined }),
    ])
  ).open();
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return { index, result: await index.search(query) };
}

async function count(facet: CountFacet) {
  const { index, result } = await search('"plan"');
  return countBy(facet, index.catalogue, result)
    .filter(({ mentions, total }) => mentions > 0 || total < 4)
    .map(({ key, decisions, mentions, paragraphs, total }) => [key, decisions, mentions, paragraphs, total]);
}

describe("counts: key, decisions, mentions, paragraphs, all decisions of that key", () => {
  test("by year, with the years that have none and the decisions without a date", async () => {
    expect(await count("year")).toEqual([
      ["", 0, 0, 0, 1],
      ["2018", 1, 4, 2, 1],
      ["2019", 1, 1, 1, 2],
    ]);
  });

  test("by category and by the pair of category and subcategory", async () => {
    expect(await count("category")).toEqual([
      ["", 0, 0, 0, 1],
      ["Education", 2, 5, 3, 3],
    ]);
    expect(await count("subcategory")).toEqual([
      ["", 0, 0, 0, 1],
      ["Education", 1, 1, 1, 1],
      ["Education > School transport", 1, 4, 2, 2],
    ]);
  });

  test("by outcome and by council", async () => {
    expect(await count("outcome")).toEqual([
      ["", 0, 0, 0, 1],
      ["Upheld", 2, 5, 3, 3],
    ]);
    expect(await count("council")).toEqual([["ashbury-county-council", 2, 5, 3, 4]]);
  });

  test("by section: a decision counts in each section, an item with its paragraph", async () => {
    expect(await count("section")).toEqual([
      ["summary", 1, 1, 1, 4],
      ["findings", 2, 4, 2, 4],
    ]);
  });

  test("mentions of all cells add up to the result, whatever it is divided by", async () => {
    const { index, result } = await search("plan OR nothing");
    for (const facet of COUNT_FACETS) {
      const sum = countBy(facet, index.catalogue, result).reduce(
        (total, { mentions }) => total + mentions,
        0,
      );
      expect(sum).toBe(result.mentions.rows.length);
    }
  });
});

describe("a line of the concordance", () => {
  test("has the words around the mention, cut between words, and nothing changed", async () => {
    const { index, result } = await search('"a plan"');
    const blocks = await index.readBlocks(result.mentions.rows[1] ?? 0);
    expect(concordanceLine(result.mentions, 1, blocks, 8)).toEqual({
      row: 1,
      anchor: "p1-a",
      section: "findings",
      paragraph: 1,
      left: "and ",
      phrase: "a plan",
      right: ";",
    });
  });

  test("is missing for the text of another decision", async () => {
    const { result } = await search('"a plan"');
    expect(concordanceLine(result.mentions, 1, [], 8)).toBeUndefined();
  });
});
