import { describe, expect, test } from "vitest";
import { decisionLink } from "./decision-link.ts";
import { EMPTY_STATE } from "./state.ts";

describe("the address of a decision that was found", () => {
  test("carries the search and the place", () => {
    const state = { ...EMPTY_STATE, query: '"safety plan"', outcomes: ["Upheld"], sort: "oldest" } as const;
    expect(decisionLink("/sub/", "17-009-175", state, { anchor: "p14", mention: 3 })).toBe(
      "/sub/decisions/17-009-175/?q=%22safety+plan%22&outcome=Upheld&sort=oldest&mention=3#p14",
    );
  });

  test("leaves out how the list was shown", () => {
    const shown = { view: "mentions", lines: "left", width: 160, page: 4, size: 50 } as const;
    const state = { ...EMPTY_STATE, query: "bus", ...shown, sample: { size: 5, seed: 1 }, compared: ["car"] };
    expect(decisionLink("/", "17-009-175", state)).toBe("/decisions/17-009-175/?q=bus");
  });

  test("is plain without a search", () => {
    expect(decisionLink("/", "17-009-175", EMPTY_STATE)).toBe("/decisions/17-009-175/");
  });
});
