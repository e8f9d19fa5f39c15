import { describe, expect, test } from "vitest";
import { createTestEngine } from "../engine/engine.fixture.ts";
import { EMPTY_STATE } from "../state.ts";
import { findSpellings, respell } from "./spelling.ts";

const { index, search } = await createTestEngine();
const signal = new AbortController().signal;

async function spell(query: string): Promise<readonly string[]> {
  const state = { ...EMPTY_STATE, query };
  const outcome = await search(state);
  const found = await findSpellings({ index, search, state, outcome }, signal);
  return found.map(({ label, total }) => `${label}: ${total}`);
}

describe("what a search that found nothing may have meant", () => {
  test("a phrase with one word misspelled", async () => {
    expect(await spell('"saftey plan"')).toEqual(['"safety plan": 2']);
  });

  test("a phrase with all its words misspelled", async () => {
    expect(await spell('"Saftey plam" year:2018')).toEqual(['"safety plan" year:2018: 1']);
  });

  test("nothing where all words are known, and only not beside each other", async () => {
    expect(await spell('"plan safety"')).toEqual([]);
  });

  test("nothing that finds nothing either", async () => {
    expect(await spell('"saftey was plan"')).toEqual([]);
  });

  test("nothing for a beginning with a star, which stands for many words", async () => {
    expect(await spell('"saft*"')).toEqual([]);
  });
});

test("the best of each word comes first, then one word after the other changes", () => {
  const spellings = [
    {
      word: "saftey",
      near: [
        ["safety", 9],
        ["safely", 1],
      ] as const,
    },
    { word: "plan", near: [] },
  ];
  expect(respell("Saftey plan, saftey", spellings)).toEqual(["safety plan, safety", "safely plan, safely"]);
});

test("no more than four searches are offered", () => {
  const spellings = ["saftey", "plam", "revew"].map((word) => ({
    word,
    near: [
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ] as const,
  }));
  expect(respell("saftey plam revew", spellings)).toEqual(["a a a", "b a a", "c a a", "a b a"]);
});
