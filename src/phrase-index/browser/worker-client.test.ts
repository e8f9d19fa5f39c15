import { describe, expect, test } from "vitest";
import { parseQuery } from "../../search/query/parse-query.ts";
import { isQueryError, type Query } from "../../search/query/query.ts";
import { buildMemoryIndex, createDecision } from "../memory-index.fixture.ts";
import type { FetchNews } from "./ask-worker.ts";
import { serveIndex } from "./serve-index.ts";
import { type IndexLine, openInWorker } from "./worker-client.ts";
import type { WorkerAnswer, WorkerQuestion } from "./worker-message.ts";

function read(text: string): Query {
  const query = parseQuery(text);
  if (isQueryError(query)) throw new Error(query.expected);
  return query;
}

/** The worker's own code at the other end of a line on which everything is copied, as between threads. */
async function connect({ without = "" } = {}) {
  const { files } = await buildMemoryIndex([
    createDecision(1, ["A safety plan."]),
    createDecision(2, ["A plan."]),
  ]);
  const listeners: ((answer: WorkerAnswer | FetchNews) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const fetched: number[] = [];
  const questions: WorkerQuestion[] = [];
  const take = serveIndex(
    (address) => async (path) => {
      const bytes = files.get(path);
      if (!bytes || (without && path.includes(without))) throw new Error(`Nothing at ${address}${path}`);
      return bytes.slice().buffer;
    },
    (answer) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener(structuredClone(answer));
      }),
  );
  const line: IndexLine = {
    send: (question) => {
      questions.push(question);
      take(structuredClone(question));
    },
    listen: (listener, fail) => {
      listeners.push(listener);
      failures.push(fail);
    },
  };
  const index = await openInWorker(line, "https://example.org/phrase-index/", undefined, (bytes) =>
    fetched.push(bytes),
  );
  const die = () => {
    for (const fail of failures) fail(new Error("The search worker failed."));
  };
  return { index, questions, fetched, die };
}

describe("an index in a worker", () => {
  test("answers as one in the page does", async () => {
    const { index } = await connect();
    const query = read('"safety plan"');
    expect((await index.estimate(query)).files).toBe(1);
    expect(await index.findNearWords("saftey")).toEqual([["safety", 1]]);
    expect(await index.findNearWords("safety")).toEqual([]);
    const result = await index.search(query);
    expect([...result.rows]).toEqual([0]);
    expect((await index.readIds()).ids).toEqual(["20-000-001", "20-000-002"]);
    expect((await index.readBlocks(1)).map(({ text }) => text)).toEqual(["A plan."]);
    expect(index.catalogue.count).toBe(2);
  });

  test("tells how far a search is", async () => {
    const { index } = await connect();
    const seen: number[] = [];
    await index.search(read("plan"), { onProgress: ({ segments }) => seen.push(segments) });
    expect(seen).toEqual([1]);
  });

  test("tells with every file how many bytes have come", async () => {
    const { index, fetched } = await connect();
    expect(fetched).toHaveLength(3);
    expect(fetched).toEqual(fetched.toSorted((a, b) => a - b));
    const { bytesFetched } = await index.search(read('"safety plan"'));
    expect(fetched.at(-1)).toBe((fetched[2] ?? 0) + bytesFetched);
  });

  test("keeps the kind of an error and its path", async () => {
    const { index } = await connect({ without: "pairs-0" });
    await expect(index.search(read('"safety plan"'))).rejects.toMatchObject({
      name: "PhraseIndexError",
      problem: "unreachable",
      path: expect.stringContaining("pairs-0.bin"),
    });
  });

  test("passes a cancelled search on to the worker and ends with the signal's reason", async () => {
    const { index, questions } = await connect();
    const controller = new AbortController();
    const search = index.search(read('"safety plan"'), { signal: controller.signal });
    controller.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    expect(questions.map(({ ask }) => ask)).toEqual(["open", "search", "cancel"]);
    expect([...(await index.search(read('"safety plan"'))).rows]).toEqual([0]);
  });

  test("fails what waits, and what is asked later, when the worker dies", async () => {
    const { index, die } = await connect();
    const search = index.search(read('"safety plan"'));
    die();
    await expect(search).rejects.toThrow("The search worker failed.");
    await expect(index.readIds()).rejects.toThrow("The search worker failed.");
  });
});
