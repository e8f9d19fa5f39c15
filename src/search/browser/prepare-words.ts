import { lineToWorker } from "../../phrase-index/browser/ask-worker.ts";
import { madeOf } from "../words/browser/made-of.ts";
import { openWords, type WordsAddress } from "../words/browser/open-words.ts";
import type { WordIndex } from "../words/browser/word-index.ts";
import { openShareInWorker } from "../words/browser/worker-client.ts";

/** The index of plain words, opened when it is first asked for. */
export interface PreparedWords extends Pick<WordIndex, "search" | "readPage"> {
  /** Ends its workers. */
  readonly close: () => void;
}

/** What it is opened with. */
interface WordsSource {
  readonly address: WordsAddress;
  /** The ids of the catalogue, without which its rows mean nothing. */
  readonly readIds: () => Promise<readonly string[]>;
  /** Gives a function that is told how many bytes one worker has fetched. */
  readonly countBytes: () => (bytes: number) => void;
}

/** More workers than this would only share the same few cores. */
const MOST_WORKERS = 4;

export function prepareWords({ address, readIds, countBytes }: WordsSource): PreparedWords {
  const crew = createCrew();
  const open = once(() => {
    // Its script comes while the page reads how many it needs.
    crew.callOne();
    const opening = openWords(address, {
      open: (share) => openShareInWorker(lineToWorker(crew.take()), share, countBytes()),
      most: Math.min(navigator.hardwareConcurrency, MOST_WORKERS),
    });
    return madeOf(readIds(), opening);
  });
  // Whoever searches hears of a failure.
  if (address.first !== undefined) open().catch(() => undefined);
  return {
    search: async (...asked) => (await open()).search(...asked),
    readPage: async (...asked) => (await open()).readPage(...asked),
    close: crew.dismiss,
  };
}

function createCrew() {
  const workers: Worker[] = [];
  let idle: Worker | undefined;
  let isDismissed = false;
  const start = () => {
    // The index may be closed while it is still read how many it needs.
    if (isDismissed) throw new Error("The index of words was closed.");
    const worker = new Worker(new URL("../words/browser/worker.ts", import.meta.url), { type: "module" });
    workers.push(worker);
    return worker;
  };
  return {
    callOne: () => {
      idle = start();
    },
    take: () => {
      const worker = idle ?? start();
      idle = undefined;
      return worker;
    },
    dismiss: () => {
      isDismissed = true;
      idle = undefined;
      for (const worker of workers) worker.terminate();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
