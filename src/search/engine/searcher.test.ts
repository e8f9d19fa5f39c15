import { describe, expect, test } from "vitest";
import { countMentions } from "../../phrase-index/mentions.ts";
import { EMPTY_STATE, type SearchState } from "../state.ts";
import { createTestEngine } from "./engine.fixture.ts";
import { UnreadableQueryError } from "./search-outcome.ts";

async function search(state: Partial<SearchState>) {
  const { search } = await createTestEngine();
  return await search({ ...EMPTY_STATE, ...state });
}

const orderOf = async (state: Partial<SearchState>) => [...(await search(state)).order];

describe("who answers", () => {
  test("nothing typed gives every decision, newest first, the undated last", async () => {
    const outcome = await search({ query: "" });
    expect(outcome.route).toBe("nothing");
    expect([...outcome.order]).toEqual([4, 3, 2, 1, 0]);
  });

  test("plain words go to the word search and keep its ranking", async () => {
    const { search, asked } = await createTestEngine();
    const outcome = await search({ ...EMPTY_STATE, query: "safety plans" });
    expect(asked).toEqual(["safety plans"]);
    expect([...outcome.order]).toEqual([3, 0, 1]);
    expect([...outcome.result.rows]).toEqual([0, 1, 3]);
  });

  test("words that no decision has are named", async () => {
    expect(await search({ query: "xyzzy" })).toMatchObject({ unknownWords: ["xyzzy"] });
  });

  test("a quoted phrase gives its mentions", async () => {
    const { route, result } = await search({ query: '"safety plan"' });
    expect(route).toBe("phrases");
    expect([...result.rows]).toEqual([1, 3]);
    expect(countMentions(result.mentions)).toBe(4);
    expect(result.paragraphs).toBe(3);
  });

  test("a reference gives its decision first, then those that mention it", async () => {
    const { order, referred, result } = await search({ query: "20-000-001" });
    expect([...order]).toEqual([1, 2]);
    expect([...referred]).toEqual([1]);
    expect(countMentions(result.mentions)).toBe(1);
  });

  test("a query that cannot be read says where", async () => {
    const failure = await search({ query: '"a" NEAR/0x b' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableQueryError);
    expect(failure).toMatchObject({ problem: { at: expect.any(Number) } });
  });
});

describe("facets", () => {
  test("keep the decisions with any value of each facet", async () => {
    expect(await orderOf({ query: '"safety plan"', bodies: ["Leeds City Council"] })).toEqual([3]);
    expect(await orderOf({ query: "", outcomes: ["Upheld", "Not upheld"] })).toEqual([4, 3, 2, 1]);
    expect(await orderOf({ query: "", outcomes: ["Upheld"], bodies: ["Leeds City Council"] })).toEqual([2]);
  });

  test("a category counts whole, or only as the subcategories chosen in it", async () => {
    expect(await orderOf({ query: "", categories: ["Housing"] })).toEqual([3]);
    const narrowed = { categories: ["Education"], subcategories: ["Education > Noise"] };
    expect(await orderOf({ query: "", ...narrowed })).toEqual([]);
  });

  test("years leave out decisions without a date", async () => {
    expect(await orderOf({ query: "", from: undefined, to: 2019 })).toEqual([2, 1]);
    expect(await orderOf({ query: "", from: 2020, to: undefined })).toEqual([4, 3]);
  });

  test("sections limit where mentions stand, and make plain words exact", async () => {
    const { query, result } = await search({ query: '"safety plan"', sections: ["complaint"] });
    expect(query.parts).toHaveLength(2);
    expect([...result.mentions.rows]).toEqual([3]);
    expect(await search({ query: "plan safety", sections: ["complaint"] })).toMatchObject({
      route: "phrases",
    });
  });

  test("are left out of what they are counted from", async () => {
    const outcome = await search({ query: '"safety plan"', bodies: ["Leeds City Council"] });
    expect([...outcome.all.rows]).toEqual([1, 3]);
    expect(outcome.result.paragraphs).toBe(2);
  });
});

describe("orders", () => {
  test("oldest has undated decisions last", async () => {
    expect(await orderOf({ query: "", sort: "oldest" })).toEqual([1, 2, 3, 4, 0]);
  });

  test("most mentions comes first, the newest among equals", async () => {
    expect(await orderOf({ query: '"safety"', sort: "mentions" })).toEqual([3, 1, 0]);
  });

  test("an order that the answer does not have is its usual one", async () => {
    expect(await orderOf({ query: "", sort: "relevance" })).toEqual([4, 3, 2, 1, 0]);
  });
});

test("choosing a facet asks the engines nothing", async () => {
  const { search, asked } = await createTestEngine();
  await search({ ...EMPTY_STATE, query: "safety plans" });
  await search({ ...EMPTY_STATE, query: "safety plans", outcomes: ["Upheld"], sort: "newest" });
  expect(asked).toHaveLength(1);
});
