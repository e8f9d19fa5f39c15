import { describe, expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { EMPTY_STATE } from "../state.ts";
import type { Engines } from "./load-engines.ts";
import { createSearchSession, type SearchSource } from "./search-session.ts";

/** Engines over a small collection; `before` is waited for ahead of each search. */
async function openTestEngines(before: (query: string) => Promise<void> = async () => undefined) {
  const { index, search } = await createTestEngine();
  const engines: Engines = {
    index,
    search: async (state, options) => {
      await before(state.query ?? "");
      return await search(state, options);
    },
    words: { search: () => Promise.reject(), readPage: () => Promise.reject() },
    close: () => undefined,
  };
  return engines;
}

function listen(open: SearchSource["open"], show: () => Promise<void> = async () => undefined) {
  const heard: string[] = [];
  const session = createSearchSession(
    { base: "/", open },
    {
      onProgress: ({ step, bytes }) => heard.push(bytes === 0 ? step : `${step} ${bytes}`),
      onFound: async ({ state, outcome }) => {
        heard.push(`found ${outcome.order.length} for ${state.query}`);
        await show();
      },
      onShown: async () => {
        heard.push("shown");
      },
      onError: (error) => heard.push(String(error)),
    },
  );
  const search = (query: string) => session.search({ ...EMPTY_STATE, query });
  return { heard, search, session };
}

describe("a search session", () => {
  test("says what it does, then what it found", async () => {
    const { heard, search } = listen(() => openTestEngines());
    await search('"safety plan"');
    expect(heard).toEqual([
      "Loading the search index…",
      "Searching…",
      "Reading the decisions…",
      'found 2 for "safety plan"',
      "shown",
    ]);
  });

  test("says nothing of what is loaded once it is shown", async () => {
    let tell: (bytes: number) => void = () => undefined;
    const { heard, search } = listen((_, onFetched) => {
      tell = onFetched;
      return openTestEngines();
    });
    await search('"safety plan"');
    tell(500);
    expect(heard.at(-1)).toBe("shown");
  });

  test.each(["failed", "was cancelled"])(
    "says nothing of what still comes for a search that %s",
    async (end) => {
      let tell: (bytes: number) => void = () => undefined;
      const stuck = Promise.withResolvers<void>();
      const { heard, search, session } = listen((_, onFetched) => {
        tell = onFetched;
        return openTestEngines(() => stuck.promise);
      });
      const searching = search('"safety plan"');
      await expect.poll(() => heard.at(-1)).toBe("Searching…");
      if (end === "was cancelled") session.cancel();
      else stuck.reject(new Error("lost"));
      if (end === "failed") await searching;
      const before = heard.length;
      tell(500);
      expect(heard).toHaveLength(before);
      stuck.resolve();
    },
  );

  test("counts the bytes of each step", async () => {
    const { heard, search } = listen(async (_, onFetched) => {
      onFetched(100);
      onFetched(250);
      return await openTestEngines(async () => onFetched(300));
    });
    await search("");
    expect(heard.slice(0, 5)).toEqual([
      "Loading the search index…",
      "Loading the search index… 100",
      "Loading the search index… 250",
      "Searching…",
      "Searching… 50",
    ]);
  });

  test("drops a search that a later one overtakes", async () => {
    const slow = Promise.withResolvers<void>();
    const { heard, search } = listen(() =>
      openTestEngines((query) => (query === '"safety"' ? slow.promise : Promise.resolve())),
    );
    const first = search('"safety"');
    await search('"safety plan"');
    slow.resolve();
    await first;
    expect(heard.filter((line) => line.startsWith("found"))).toEqual(['found 2 for "safety plan"']);
  });

  test("says nothing of a search that was cancelled", async () => {
    const { heard, search, session } = listen(() => openTestEngines());
    const searching = search('"safety"');
    session.cancel();
    await searching;
    expect(heard).toEqual(["Loading the search index…"]);
  });

  test("opens the index anew after a failure, and closes what had been opened", async () => {
    const attempts: number[] = [];
    let closed = 0;
    const { heard, search } = listen(async (attempt) => {
      attempts.push(attempt);
      if (attempt === 0) throw new Error("lost");
      const engines = await openTestEngines(() => {
        if (attempt === 1) throw new Error("lost again");
        return Promise.resolve();
      });
      const close = () => {
        closed += 1;
      };
      return { ...engines, close };
    });
    for (let times = 0; times < 3; times += 1) await search('"safety plan"');
    expect(attempts).toEqual([0, 1, 2]);
    expect(closed).toBe(1);
    expect(heard.filter((line) => /lost|found/u.test(line))).toEqual([
      "Error: lost",
      "Error: lost again",
      'found 2 for "safety plan"',
    ]);
  });

  test("fails with the view that shows what was found", async () => {
    const { heard, search } = listen(
      () => openTestEngines(),
      () => Promise.reject(new Error("no texts")),
    );
    await search('"safety plan"');
    expect(heard.at(-1)).toBe("Error: no texts");
  });

  test("loads the index once for a search that was prepared", async () => {
    let opened = 0;
    const { search, session } = listen(() => {
      opened += 1;
      return openTestEngines();
    });
    session.preload();
    await search('"safety plan"');
    expect(opened).toBe(1);
  });
});
