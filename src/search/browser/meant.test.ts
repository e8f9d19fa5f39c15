import { expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { EMPTY_STATE } from "../state.ts";
import { findMeant } from "./meant.ts";

const { index, search } = await createTestEngine();

test.each([
  ["a name among exact words", '"safety plan" Leeds', ['"safety plan" council:Leeds: 1']],
  ["a name that finds nothing either", '"kind" Leeds', []],
  ["a reference in quotation marks", '"20 000 004"', ["20 000 004: 1"]],
  ["a misspelled word", '"saftey plan"', ['"safety plan": 2']],
  ["a limit to a part of the decision that only words can have", "Leeds in:findings", []],
])("%s", async (_, query, expected) => {
  const state = { ...EMPTY_STATE, query };
  const outcome = await search(state);
  const found = await findMeant({ index, search, state, outcome }, new AbortController().signal);
  expect(found.map(({ label, total }) => `${label}: ${total}`)).toEqual(expected);
});
