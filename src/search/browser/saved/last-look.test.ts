import { describe, expect, test } from "vitest";
import { beginDay, dayOf, lookAgain, saveSearch } from "./last-look.ts";

const saved = saveSearch(
  { address: "?q=plan", name: "Decisions containing “plan”" },
  { ids: ["18-001-001", "20-002-002"], collection: "one" },
  "2026-11-12",
);
const later = { ids: ["18-001-001", "20-002-002", "17-009-175"], collection: "two" };

test("nothing is new in a search that was only just saved", () => {
  expect(saved).toMatchObject({ count: 2, fresh: [], looked: "2026-11-12", since: "2026-11-12" });
});

describe("a later look", () => {
  test("finds a decision new that was added since, however old its date is", () => {
    const again = lookAgain(saved, later, "2026-11-26");
    expect(again).toMatchObject({ count: 3, fresh: ["17-009-175"], since: "2026-11-12", collection: "two" });
  });

  test("keeps what is new for the rest of the day", () => {
    const twice = lookAgain(lookAgain(saved, later, "2026-11-26"), later, "2026-11-26");
    expect(twice).toMatchObject({ fresh: ["17-009-175"], since: "2026-11-12" });
  });

  test("finds on the same day what came after the first look", () => {
    const more = { ...later, ids: [...later.ids, "25-900-001"] };
    const twice = lookAgain(lookAgain(saved, later, "2026-11-26"), more, "2026-11-26");
    expect(twice.fresh).toEqual(["17-009-175", "25-900-001"]);
  });

  test("knows on the next day what was new on the last", () => {
    const next = lookAgain(lookAgain(saved, later, "2026-11-26"), later, "2026-11-27");
    expect(next).toMatchObject({ count: 3, fresh: [], since: "2026-11-26" });
  });

  test("counts fewer where decisions went, and does not call them new when they return", () => {
    const gone = lookAgain(saved, { ids: ["18-001-001"], collection: "two" }, "2026-11-26");
    expect(gone).toMatchObject({ count: 1, fresh: [] });
    const back = lookAgain(gone, { ids: ["18-001-001", "20-002-002"], collection: "three" }, "2026-11-27");
    expect(back).toMatchObject({ count: 2, fresh: [] });
  });
});

test("a new day makes what was new on another day known, without a look", () => {
  const begun = beginDay(lookAgain(saved, later, "2026-11-26"), "2026-11-28");
  expect(begun).toMatchObject({ fresh: [], since: "2026-11-26", looked: "2026-11-26", count: 3 });
  expect(begun.known).toEqual(later.ids);
});

test("a day is that of the reader's own clock", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
