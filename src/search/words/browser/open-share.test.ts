import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { serveWords, type WordsSite } from "../words-site.fixture.ts";
import { openShare } from "./open-share.ts";
import { openWords } from "./open-words.ts";

let site: WordsSite;

beforeAll(async () => {
  const texts = ["A safety plan.", "A plan for a garden."];
  const decisions = texts.map((text, index) => ({ serial: `00${index}`, paragraphs: [text] }));
  site = await serveWords(decisions, 10);
});

afterAll(() => site.close());

describe("words that will be searched first", () => {
  const open = (first?: string) =>
    openWords({ base: site.address, attempt: 0, first }, { open: site.openShare, most: 1 });

  test("are searched without being asked for", async () => {
    const fetching = vi.spyOn(globalThis, "fetch");
    const countFetched = (ending: string) =>
      fetching.mock.calls.filter(([address]) => String(address).endsWith(ending)).length;
    const index = await open("plans");
    // To see that the words are known, a search reads its first decision.
    await expect.poll(() => [countFetched(".pf_index"), countFetched(".pf_fragment")]).toEqual([1, 1]);
    expect((await index.search("plans")).rows).toHaveLength(2);
    expect(countFetched(".pf_fragment")).toBe(1);
    fetching.mockRestore();
  });

  test("stand in nobody's way", async () => {
    const index = await open("plans");
    expect((await index.search("garden")).rows).toHaveLength(1);
    expect((await index.search("plans")).rows).toHaveLength(2);
  });
});

describe("a host that answers with a page of its own where a file is missing", () => {
  const fetchOf = (type: string) => async () =>
    new Response("<!doctype html>", { headers: { "Content-Type": type } });
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
  });

  test("is not taken for a lost connection when the entry file is asked for", async () => {
    globalThis.fetch = fetchOf("text/html");
    const opening = openWords({ base: "/", attempt: 0 }, { open: site.openShare, most: 1 });
    await expect(opening).rejects.toMatchObject({ problem: "damaged" });
  });

  test.each([
    ["text/html; charset=utf-8", "damaged"],
    ["text/javascript", "unreachable"],
  ])("answers for the script with %s: %s", async (type, problem) => {
    globalThis.fetch = fetchOf(type);
    const address = { base: "/", attempt: 0, segments: [{ name: "a", rows: 1, firstRow: 0 }] };
    const opening = openShare(address, () => Promise.reject(new TypeError("Failed to import")));
    await expect(opening).rejects.toMatchObject({ problem });
  });
});
