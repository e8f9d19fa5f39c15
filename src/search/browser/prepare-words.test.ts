import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WORDS_VERSION } from "../words/format.ts";
import { prepareWords } from "./prepare-words.ts";

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  static started: SilentWorker[] = [];
  isRunning = true;

  constructor() {
    super();
    SilentWorker.started.push(this);
  }

  postMessage(): void {}

  terminate(): void {
    this.isRunning = false;
  }
}

const ENTRY = {
  version: WORDS_VERSION,
  decisions: "",
  segments: ["a", "b", "c"].map((name) => ({ name, rows: 1 })),
};

let arrival: PromiseWithResolvers<Response>;

beforeEach(() => {
  arrival = Promise.withResolvers();
  SilentWorker.started = [];
  vi.stubGlobal("Worker", SilentWorker);
  vi.stubGlobal("navigator", { hardwareConcurrency: 2 });
  vi.stubGlobal("fetch", () => arrival.promise);
});

afterEach(() => vi.unstubAllGlobals());

function prepare() {
  return prepareWords({
    address: { base: "https://example.org/", attempt: 0 },
    readIds: async () => [],
    countBytes: () => () => undefined,
  });
}

const countRunning = () => SilentWorker.started.filter(({ isRunning }) => isRunning).length;

describe("the workers for plain words", () => {
  test("are as many as there are cores, once they are asked for, and end when closed", async () => {
    const words = prepare();
    expect(countRunning()).toBe(0);
    words.search("plan").catch(() => undefined);
    arrival.resolve(Response.json(ENTRY));
    await expect.poll(countRunning).toBe(2);
    words.close();
    expect(countRunning()).toBe(0);
  });

  test("do not start after the page was closed, and who waits for them hears of it", async () => {
    const words = prepare();
    const search = words.search("plan");
    words.close();
    arrival.resolve(Response.json(ENTRY));
    await expect(search).rejects.toThrow("The index of words was closed.");
    expect(countRunning()).toBe(0);
  });
});
