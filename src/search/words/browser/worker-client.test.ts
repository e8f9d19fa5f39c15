import { describe, expect, test } from "vitest";
import type { FetchNews } from "../../../phrase-index/browser/ask-worker.ts";
import { answerWords } from "./answer-words.ts";
import type { WordIndex } from "./word-index.ts";
import { WordIndexError } from "./word-index-error.ts";
import { openWordsInWorker, type WordsLine } from "./worker-client.ts";
import type { WordsAnswer, WordsQuestion } from "./worker-message.ts";

const ADDRESS = { base: "https://example.org/", attempt: 0 };
const PAGE = { meta: { title: "A decision" }, raw_content: "A plan.", anchors: [], locations: [1] };

/** An index that finds one row for "plan" and never ends to look for "slow". */
const INDEX: WordIndex = {
  decisions: "0a1b2c3d",
  search: (words, signal) =>
    words === "slow"
      ? new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)))
      : Promise.resolve({ rows: Uint32Array.of(7), unknownWords: [] }),
  readPage: (row) => (row === 7 ? Promise.resolve(PAGE) : Promise.reject(new WordIndexError("unreachable"))),
};

/** The worker's own code at the other end of a line on which everything is copied, as between threads. */
function connect(open: Parameters<typeof answerWords>[0] = () => Promise.resolve(INDEX)) {
  const takers: ((answer: WordsAnswer | FetchNews) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const asked: WordsQuestion["ask"][] = [];
  const take = answerWords(open, (answer) => {
    for (const taker of takers) taker(structuredClone(answer));
  });
  const line: WordsLine = {
    send: (question) => {
      asked.push(question.ask);
      take(structuredClone(question));
    },
    listen: (taker, fail) => {
      takers.push(taker);
      failures.push(fail);
    },
  };
  const die = () => {
    for (const fail of failures) fail(new Error("The search worker failed."));
  };
  return { line, asked, die };
}

describe("an index of words in a worker", () => {
  test("answers as one in the page does", async () => {
    const index = await openWordsInWorker(connect().line, ADDRESS);
    expect(await index.search("plan")).toEqual({ rows: Uint32Array.of(7), unknownWords: [] });
    expect(await index.readPage(7, "plan")).toEqual(PAGE);
    expect(index.decisions).toBe("0a1b2c3d");
  });

  test("tells how many bytes came, while it is opened and after", async () => {
    const told: number[] = [];
    let later: ((bytes: number) => void) | undefined;
    const { line } = connect(async (_, onFetched) => {
      onFetched(100);
      later = onFetched;
      return INDEX;
    });
    await openWordsInWorker(line, ADDRESS, (bytes) => told.push(bytes));
    later?.(250);
    expect(told).toEqual([100, 250]);
  });

  test("keeps the kind of an error", async () => {
    const index = await openWordsInWorker(connect().line, ADDRESS);
    await expect(index.readPage(8, "plan")).rejects.toMatchObject({
      name: "WordIndexError",
      problem: "unreachable",
    });
    const failing = connect(() => Promise.reject(new WordIndexError("other-version")));
    await expect(openWordsInWorker(failing.line, ADDRESS)).rejects.toMatchObject({
      problem: "other-version",
    });
  });

  test("ends a search that is given up at once and tells the worker", async () => {
    const { line, asked } = connect();
    const index = await openWordsInWorker(line, ADDRESS);
    const controller = new AbortController();
    const search = index.search("slow", controller.signal);
    controller.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toEqual(["open", "search", "cancel"]);
    expect((await index.search("plan")).rows).toHaveLength(1);
  });

  test("fails what waits, and what is asked later, when the worker dies", async () => {
    const { line, die } = connect();
    const index = await openWordsInWorker(line, ADDRESS);
    const search = index.search("slow");
    die();
    await expect(search).rejects.toThrow("The search worker failed.");
    await expect(index.search("plan")).rejects.toThrow("The search worker failed.");
  });
});
