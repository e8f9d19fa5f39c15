import { describe, expect, it } from "vitest";
import { isDamagedTitle, readTitle } from "./title.ts";

describe("readTitle", () => {
  it.each([
    ["Anytown Council (17 009 175)", "Anytown Council", "17 009 175", 1],
    ["Sunny Days (ASC) Limited (20 013 974)", "Sunny Days (ASC) Limited", "20 013 974", 1],
    ["Anytown Trust, North (19-018-519C)", "Anytown Trust, North", "19 018 519c", 1],
    ["Anytown & District Council (17009175)", "Anytown & District Council", "17 009 175", 1],
    ["Anytown Council (19 001 866 and 19 001 867)", "Anytown Council", "19 001 866", 2],
  ])("reads %j", (text, bodyName, reference, count) => {
    expect(readTitle(text)).toEqual({ bodyName, reference, count });
  });

  it.each([
    "Anytown Council",
    "Anytown Council (the Council)",
    "Anytown Council (17 009)",
    "(17 009 175)",
    "Anytown Council (17 009 175) said",
    "Anytown Council 17 009 175",
    "Anytown Council (17 009 175 and more)",
  ])("finds none in %j", (text) => {
    expect(readTitle(text)).toBeUndefined();
  });
});

describe("isDamagedTitle", () => {
  it.each(["Anytown Council (17 009)", "Anytown Council (17 009 1755)", "Anytown Council (17 009 175"])(
    "sees %j",
    (text) => {
      expect(isDamagedTitle(text)).toBe(true);
    },
  );

  it.each([
    "Anytown Council (17 009 175)",
    "Anytown Council (the Council)",
    "(17 009)",
    "The Education Act 1996",
  ])("does not see %j", (text) => {
    expect(isDamagedTitle(text)).toBe(false);
  });
});
