import { describe, expect, test } from "vitest";
import type { PagefindInstance, PagefindPage } from "./pagefind-api.ts";
import type { SearchIndex } from "./search-index.ts";
import { createSearchSession, type SearchSource } from "./search-session.ts";
import { EMPTY_STATE } from "./state.ts";

/** An index in which each word of `pages` finds one page of that title, after the promise that stands for it. */
function indexOf(pages: Readonly<Record<string, Promise<void>>>): SearchIndex {
  const pagefind: PagefindInstance = {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: async (term) => {
      await pages[term ?? ""];
      return {
        results: term && term in pages ? [{ id: term, data: async () => pageOf(term) }] : [],
        filters: {},
      };
    },
  };
  return { pagefind, all: { body: {} }, years: [] };
}

function pageOf(word: string): PagefindPage {
  return { url: `/${word}/`, meta: { title: word }, raw_content: word, anchors: [], locations: [0] };
}

function lost(): void {
  throw new Error("offline");
}

function listen(source: Partial<SearchSource>) {
  const heard: string[] = [];
  const session = createSearchSession(
    { open: () => Promise.resolve(indexOf({})), check: () => undefined, ...source },
    {
      onBusy: (progress) => heard.push(progress),
      onFound: (_index, found) =>
        heard.push(`found ${found.shown.map(({ url }) => url).join() || "nothing"}`),
      onAdvice: () => heard.push("advice"),
      onCounted: () => heard.push("counted"),
      onError: (error) => heard.push(String(error)),
    },
  );
  const search = (query: string) => session.search({ ...EMPTY_STATE, query });
  return { heard, search, session };
}

describe("a search session", () => {
  test("says that it loads, then what it found, then the counts", async () => {
    const { heard, search } = listen({ open: async () => indexOf({ plan: Promise.resolve() }) });
    await search("plan");
    await search("plan");
    expect(heard).toEqual([
      "Loading the search index…",
      "found /plan/",
      "counted",
      "Searching…",
      "found /plan/",
      "counted",
    ]);
  });

  test("drops a search that a later one overtakes", async () => {
    const slow = Promise.withResolvers<void>();
    const { heard, search } = listen({
      open: async () => indexOf({ slow: slow.promise, quick: Promise.resolve() }),
    });
    const first = search("slow");
    await search("quick");
    slow.resolve();
    await first;
    expect(heard.filter((line) => line.startsWith("found"))).toEqual(["found /quick/"]);
  });

  test("gives advice where nothing was found", async () => {
    const { heard, search } = listen({});
    await search("plan");
    expect(heard).toEqual(["Loading the search index…", "found nothing", "advice", "counted"]);
  });

  test("says that a part of the index is lost instead of that nothing was found", async () => {
    const { heard, search } = listen({ check: lost });
    await search("plan");
    expect(heard).toEqual(["Loading the search index…", "Error: offline"]);
  });

  test("says that a part of the index is lost instead of showing what the others find", async () => {
    const { heard, search } = listen({
      check: lost,
      open: async () => indexOf({ plan: Promise.resolve() }),
    });
    await search("plan");
    expect(heard).toEqual(["Loading the search index…", "Error: offline"]);
  });

  test("opens the index anew after a failure", async () => {
    const { heard, search } = listen({
      open: async (attempt) => {
        if (attempt === 0) throw new Error("lost");
        return indexOf({ plan: Promise.resolve() });
      },
    });
    await search("plan");
    await search("plan");
    expect(heard).toEqual([
      "Loading the search index…",
      "Error: lost",
      "Loading the search index…",
      "found /plan/",
      "counted",
    ]);
  });

  test("loads the index once for a search that was prepared", async () => {
    let opened = 0;
    const { search, session } = listen({
      open: async () => {
        opened += 1;
        return indexOf({ plan: Promise.resolve() });
      },
    });
    session.preload();
    await search("plan");
    expect(opened).toBe(1);
  });
});
