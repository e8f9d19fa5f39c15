import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serveWords, type WordsSite } from "../words-site.fixture.ts";
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
