import { describe, expect, test } from "vitest";
import { saveSearch } from "./last-look.ts";
import { createSavedStore } from "./saved-store.ts";

const KEY = "saved-searches /";
const saved = saveSearch(
  { address: "?q=plan&outcome=Upheld", name: "Decisions containing “plan”, decided Upheld" },
  { ids: ["18-001-001"], collection: "one" },
  "2026-11-12",
);

/** A browser's storage in memory that holds at most `room` characters of one value. */
function createStorage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("There is no room left.", "QuotaExceededError");
      kept.set(key, value);
    },
  };
}

test("gives back what it was given", () => {
  const storage = createStorage();
  expect(createSavedStore(() => storage, "/").write([saved])).toBe(true);
  expect(createSavedStore(() => storage, "/").read()).toEqual({ searches: [saved], isDamaged: false });
});

test("leaves nothing behind when there is nothing to keep", () => {
  const storage = createStorage();
  const store = createSavedStore(() => storage, "/");
  store.read();
  expect(storage.kept.size).toBe(0);
  store.write([saved]);
  store.write([]);
  expect(storage.kept.size).toBe(0);
});

test("keeps sites on one host apart", () => {
  const storage = createStorage();
  createSavedStore(() => storage, "/a/").write([saved]);
  expect(createSavedStore(() => storage, "/b/").read().searches).toEqual([]);
});

describe("what it cannot read", () => {
  const whole = JSON.parse(JSON.stringify({ version: 1, searches: [saved] }));
  test.each([
    ["no JSON", "{"],
    ["another kind of value", "12"],
    ["nothing", "null"],
    ["another version", JSON.stringify({ ...whole, version: 2 })],
    ["no list", JSON.stringify({ version: 1, searches: {} })],
    ["an address that asks for nothing", withChange({ address: "?page=2" })],
    ["a name that is no text", withChange({ name: 7 })],
    ["a day that there is not", withChange({ looked: "2026-13-40" })],
    ["a count that is none", withChange({ count: "3" })],
    ["ids that are no texts", withChange({ known: [1] })],
    ["no list of what is new", withChange({ fresh: undefined })],
  ])("counts as none, and stays as it is: %s", (_, text) => {
    const storage = createStorage();
    storage.kept.set(KEY, text);
    expect(createSavedStore(() => storage, "/").read()).toEqual({ searches: [], isDamaged: true });
    expect(storage.kept.get(KEY)).toBe(text);
  });

  function withChange(change: Record<string, unknown>): string {
    return JSON.stringify({ version: 1, searches: [saved, { ...saved, ...change }] });
  }
});

describe("a browser that does not keep them", () => {
  test("says so when there is no room, and keeps what was there", () => {
    const storage = createStorage(600);
    const store = createSavedStore(() => storage, "/");
    expect(store.write([saved])).toBe(true);
    expect(store.write([saved, saved, saved, saved])).toBe(false);
    expect(store.read().searches).toEqual([saved]);
  });

  test("is no error when it refuses to be asked at all", () => {
    const store = createSavedStore(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    }, "/");
    expect(store.read()).toEqual({ searches: [], isDamaged: false });
    expect(store.write([saved])).toBe(false);
  });
});
