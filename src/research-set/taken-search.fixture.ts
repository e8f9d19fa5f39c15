import type { IndexedDecision } from "../phrase-index/build/read-decision.ts";
import { buildMemoryIndex, createDecision, type MemoryIndex } from "../phrase-index/memory-index.fixture.ts";
import { createSearcher } from "../search/engine/searcher.ts";
import { EMPTY_STATE, type SearchState } from "../search/state.ts";
import type { CollectionFacts } from "./collection-facts.ts";
import type { TakenSearch } from "./taken-search.ts";

/** What the invented collection says of itself. */
export const INVENTED_FACTS: CollectionFacts = {
  title: "Invented decisions",
  publisher: "Office of Invented Complaints",
  attribution: "Texts by the Office of Invented Complaints.",
  licenceUrl: "https://example.org/licence",
  address: { site: "https://decisions.example.org", base: "/sub/" },
  sha256: "ab".repeat(32),
};

const LEEDS = { name: "Leeds City Council", slug: "leeds-city-council", kind: "council" } as const;

/** Five mentions of "safety plan" in three decisions of four; one text looks like a formula. */
export const INVENTED_DECISIONS: readonly IndexedDecision[] = [
  createDecision(1, ["The safety plan was late. No safety plan!", "Nothing here."], { date: "2018-03-01" }),
  createDecision(2, ["=SUM(A1) safety plan of £300, “agreed”"], { date: "2019-03-01", body: LEEDS }),
  createDecision(3, ["Nothing of the kind."], { date: "2020-03-01", outcome: "Not upheld" }),
  createDecision(4, ["A safety plan", "-safety plan"], {
    date: undefined,
    outcome: undefined,
    category: "Housing",
    subcategory: undefined,
  }),
];

/** A search of `"safety plan"`, or of what `change` says, to be taken away. Plain words find rows 3 and 1. */
export async function takeSearch(
  change: Partial<SearchState> = {},
  decisions: readonly IndexedDecision[] | Pick<MemoryIndex, "open"> = INVENTED_DECISIONS,
): Promise<TakenSearch> {
  const memory = "open" in decisions ? decisions : await buildMemoryIndex(decisions);
  const index = await memory.open();
  const words = { search: async () => ({ rows: Uint32Array.of(3, 1), unknownWords: [] }) };
  const search = createSearcher({ index, words });
  const state: SearchState = { ...EMPTY_STATE, query: '"safety plan"', ...change };
  return {
    index,
    state,
    outcome: await search(state),
    compared: await Promise.all(state.compared.map((query) => search({ ...state, query }))),
    collection: INVENTED_FACTS,
  };
}
