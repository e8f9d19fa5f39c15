import { describe, expect, test } from "vitest";
import type { FetchNews } from "../../../phrase-index/browser/ask-worker.ts";
import { answerWords } from "./answer-words.ts";
import { WordIndexError } from "./word-index-error.ts";
import type { WordShare } from "./word-share.ts";
import { openShareInWorker, type WordsLine } from "./worker-client.ts";
import type { WordsAnswer, WordsQuestion } from "./worker-message.ts";

const ADDRESS = { base: "https://example.org/", attempt: 0, segments: [] };
const PAGE = { meta: { title: "A decision" }, raw_content: "A plan.", anchors: [], locations: [1] };

const FOUND = { rows: Uint32Array.of(7), scores: Float64Array.of(0.5) };

/** A share that finds one row for "plan" and never ends to look for "slow". */
const SHARE: WordShare = {
  search: (words, signal) =>
    words === "slow"
      ? new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)))
      : Promise.resolve(FOUND),
  findUnknown: (words) => Promise.resolve([words]),
  readPage: (row) => (row === 7 ? Promise.resolve(PAGE) : Promise.reject(new WordIndexError("unreachable"))),
};

/** The worker's own code at the other end of a line on which everything is copied, as between threads. */
function connect(open: Parameters<typeof answerWords>[0] = () => Promise.resolve(SHARE)) {
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

describe("a share of the index of words in a worker", () => {
  test("answers as one in the page does", async () => {
    const share = await openShareInWorker(connect().line, ADDRESS);
    expect(await share.search("plan")).toEqual(FOUND);
    expect(await share.findUnknown("bedside")).toEqual(["bedside"]);
    expect(await share.readPage(7, "plan")).toEqual(PAGE);
  });

  test("tells how many bytes came, while it is opened and after", async () => {
    const told: number[] = [];
    let later: ((bytes: number) => void) | undefined;
    const { line } = connect(async (_, onFetched) => {
      onFetched(100);
      later = onFetched;
      return SHARE;
    });
    await openShareInWorker(line, ADDRESS, (bytes) => told.push(bytes));
    later?.(250);
    expect(told).toEqual([100, 250]);
  });

  test("keeps the kind of an error", async () => {
    const share = await openShareInWorker(connect().line, ADDRESS);
    await expect(share.readPage(8, "plan")).rejects.toMatchObject({
      name: "WordIndexError",
      problem: "unreachable",
    });
    const failing = connect(() => Promise.reject(new WordIndexError("other-version")));
    await expect(openShareInWorker(failing.line, ADDRESS)).rejects.toMatchObject({
      problem: "other-version",
    });
  });

  test("ends a search that is given up at once and tells the worker", async () => {
    const { line, asked } = connect();
    const share = await openShareInWorker(line, ADDRESS);
    const controller = new AbortController();
    const search = share.search("slow", controller.signal);
    controller.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toEqual(["open", "search", "cancel"]);
    expect((await share.search("plan")).rows).toHaveLength(1);
  });

  test("fails what waits, and what is asked later, when the worker dies", async () => {
    const { line, die } = connect();
    const share = await openShareInWorker(line, ADDRESS);
    const search = share.search("slow");
    die();
    await expect(search).rejects.toThrow("The search worker failed.");
    await expect(share.search("plan")).rejects.toThrow("The search worker failed.");
  });
});
