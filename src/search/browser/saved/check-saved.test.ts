import { expect, test } from "vitest";
import { createTestEngine } from "../../engine/engine.fixture.ts";
import { checkSaved, readFound } from "./check-saved.ts";
import { saveSearch } from "./last-look.ts";
import { type SavedSearch, savedAddress, savedState } from "./saved-search.ts";

const TODAY = "2026-11-26";
const forever = new AbortController().signal;

/** A search as it was saved in an earlier collection, where it found the decisions `ids`. */
function savedEarlier(address: string, ids: readonly string[], collection = "earlier"): SavedSearch {
  return saveSearch({ address, name: address }, { ids, collection }, "2026-11-12");
}

test("says what each search finds now and did not before", async () => {
  const engines = await createTestEngine();
  const phrase = '?q="safety plan"';
  const { ids } = await readFound(engines.index, await engines.search(savedState({ address: phrase })));
  const checked: SavedSearch[] = [];
  const all = [savedEarlier(phrase, ids.slice(0, 1)), savedEarlier("?q=unicorn", ["18-001-001"])];
  expect(await checkSaved(all, engines, TODAY, (saved) => checked.push(saved), forever)).toEqual([]);
  expect(ids).toHaveLength(2);
  expect(checked[0]).toMatchObject({ count: 2, fresh: ids.slice(1), since: "2026-11-12" });
  expect(checked).toHaveLength(2);
});

test("searches nothing in a collection that has not changed", async () => {
  const engines = await createTestEngine();
  const checked: SavedSearch[] = [];
  const unchanged = savedEarlier("?q=plan", ["18-001-001"], engines.index.name);
  await checkSaved([unchanged], engines, TODAY, (saved) => checked.push(saved), forever);
  expect(engines.asked).toEqual([]);
  expect(checked).toMatchObject([{ count: 1, fresh: [], since: "2026-11-12" }]);
});

test("leaves those beyond the tenth until they are asked for", async () => {
  const engines = await createTestEngine();
  const many = Array.from({ length: 12 }, (_, number) => savedEarlier(`?q=plan${number}`, []));
  const left = await checkSaved(many, engines, TODAY, () => undefined, forever);
  expect(left).toEqual(many.slice(10));
  expect(engines.asked).toHaveLength(10);
});

test("stops when it is told to", async () => {
  const engines = await createTestEngine();
  const control = new AbortController();
  const checked: SavedSearch[] = [];
  const stop = (saved: SavedSearch) => {
    checked.push(saved);
    control.abort(new Error("Enough."));
  };
  const two = [savedEarlier('?q="safety"', []), savedEarlier('?q="plan"', [])];
  await expect(checkSaved(two, engines, TODAY, stop, control.signal)).rejects.toThrow("Enough.");
  expect(checked).toHaveLength(1);
});

test("a search is the same however its result is looked at", () => {
  const look = "?q=plan&outcome=Upheld&view=counts&by=body&sort=oldest&page=3&size=50&q2=care";
  expect(savedAddress(savedState({ address: look }))).toBe("?q=plan&outcome=Upheld");
  expect(savedAddress(savedState({ address: "?outcome=Upheld" }))).toBe("?outcome=Upheld");
  expect(savedAddress(savedState({ address: "?q=" }))).toBe("?q=");
});
