import { describe, expect, test } from "vitest";
import { EMPTY_STATE } from "../../../search/state.ts";
import { backAddress } from "./back-address.ts";

const BASE = "https://decisions.example.org/sub/";
const state = { ...EMPTY_STATE, query: '"safety plan"', outcomes: ["Upheld"] };
const RESULTS = `${BASE}search/?q=%22safety+plan%22&outcome=Upheld`;

describe("the way back to the results", () => {
  test("is the page of them that the reader comes from, in its view", () => {
    const referrer = `${RESULTS}&view=mentions&page=3`;
    expect(backAddress(BASE, state, referrer)).toBe(referrer);
  });

  test.each([
    ["nobody says where from", ""],
    ["another decision", `${BASE}decisions/17-009-175/?q=%22safety+plan%22&outcome=Upheld`],
    ["the results of another search", `${BASE}search/?q=bus`],
    ["another site", "https://elsewhere.example/search/?q=%22safety+plan%22&outcome=Upheld"],
  ])("is the first page when the reader comes from elsewhere: %s", (_, referrer) => {
    expect(backAddress(BASE, state, referrer)).toBe(RESULTS);
  });
});
