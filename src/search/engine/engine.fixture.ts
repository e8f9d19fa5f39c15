import type { PhraseIndex } from "../../phrase-index/browser/phrase-index.ts";
import { buildMemoryIndex, createDecision } from "../../phrase-index/memory-index.fixture.ts";
import { createSearcher, type Searcher } from "./searcher.ts";
import type { WordSearch } from "./word-search.ts";

/** Searches over a small collection, for tests. */
export interface TestEngine {
  readonly index: PhraseIndex;
  readonly search: Searcher;
  /** What plain words were asked for, in order. */
  readonly asked: string[];
}

const LEEDS = { name: "Leeds City Council", slug: "leeds-city-council", kind: "council" } as const;

/**
 * Five decisions. By row: 0 has no date; 1 (2018, Ashbury) and 3 (2020, Leeds, Not
 * upheld, Housing) have "safety plan", once and three times, row 3 in its complaint
 * too; 2 (2019) mentions row 1 by its reference; 4 (2021) has neither.
 */
export async function createTestEngine(): Promise<TestEngine> {
  const memory = await buildMemoryIndex([
    createDecision(9, ["No safety here."], { date: undefined, outcome: undefined }),
    createDecision(1, ["The safety plan was late."], { date: "2018-03-01" }),
    createDecision(2, ["See our decision 20 000 001 about the plan."], { date: "2019-03-01", body: LEEDS }),
    {
      ...createDecision(3, [], {
        date: "2020-03-01",
        body: LEEDS,
        outcome: "Not upheld",
        category: "Housing",
        subcategory: "Homelessness",
      }),
      blocks: [
        { anchor: "p1", section: "complaint", lead: 0, paragraph: 1, text: "A safety plan" },
        { anchor: "p2", section: "findings", lead: 0, paragraph: 2, text: "Safety plan and safety plan" },
      ],
    },
    createDecision(4, ["Nothing of the kind."], { date: "2021-03-01" }),
  ]);
  const index = await memory.open();
  const asked: string[] = [];
  const words: WordSearch = {
    search: async (text) => {
      asked.push(text);
      return text.includes("xyzzy")
        ? { rows: new Uint32Array(), unknownWords: ["xyzzy"] }
        : { rows: Uint32Array.of(3, 0, 1), unknownWords: [] };
    },
  };
  return { index, search: createSearcher({ index, words }), asked };
}
