import { describe, expect, test } from "vitest";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError, type Query } from "../../search/query/query.ts";
import { buildMemoryIndex, createDecision } from "../memory-index.fixture.ts";
import { openPhraseIndex } from "./phrase-index.ts";

const SMALL = [createDecision(1, ["The safety plan was a safety plan.", "No plan."])];

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return query;
}

describe("cancelling", () => {
  test("a search that is cancelled while it waits ends at once with the signal's reason", async () => {
    const memory = await buildMemoryIndex(SMALL);
    let fetching: AbortSignal | undefined;
    const index = await openPhraseIndex(async (path, signal) => {
      const bytes = memory.files.get(path);
      if (!path.includes("pairs") && bytes) return bytes.slice().buffer;
      fetching = signal;
      return await new Promise<ArrayBuffer>(() => {});
    });
    const controller = new AbortController();
    const search = index.search(read('"safety plan"'), { signal: controller.signal });
    setTimeout(() => controller.abort());
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    expect(fetching?.aborted).toBe(true);
  });

  test("a fetch goes on for another search that waits for the same file", async () => {
    const memory = await buildMemoryIndex(SMALL);
    const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const index = await openPhraseIndex(async (path) => {
      if (path.includes("pairs-0")) {
        asked.resolve();
        await released.promise;
      }
      return (memory.files.get(path) ?? new Uint8Array()).slice().buffer;
    });
    const controller = new AbortController();
    const first = index.search(read('"safety plan"'), { signal: controller.signal });
    const second = index.search(read('"safety plan"'));
    asked.promise.then(() =>
      setTimeout(() => {
        controller.abort();
        released.resolve();
      }),
    );
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect((await second).rows).toHaveLength(1);
  });
});
