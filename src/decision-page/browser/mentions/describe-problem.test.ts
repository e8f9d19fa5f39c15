import { describe, expect, test } from "vitest";
import { PhraseIndexError } from "../../../phrase-index/browser/index-error.ts";
import { UnreadableQueryError } from "../../../search/engine/search-outcome.ts";
import { formatQueryError } from "../../../search/query/query.ts";
import { WordIndexError } from "../../../search/words/browser/word-index-error.ts";
import { describeProblem } from "./describe-problem.ts";
import { OtherTextError } from "./place-mentions.ts";

const problem = { at: 6, found: '")"', expected: "words" };

describe("what a reader is told and offered when nothing can be marked", () => {
  test("a query that cannot be read is changed on the search page", () => {
    expect(describeProblem(new UnreadableQueryError(problem, formatQueryError(problem)), false)).toEqual({
      note: 'The search cannot be read. Unexpected ")" at character 7, expected words.',
      remedy: undefined,
    });
  });

  test.each([
    new PhraseIndexError("other-version", "entry.json"),
    new WordIndexError("other-version"),
    new PhraseIndexError("missing", "v1/x.bin"),
    new PhraseIndexError("damaged", "v1/x.bin"),
    new OtherTextError(),
    new Error("The search worker failed."),
  ])("what is of another build or in pieces needs the page anew: $name", (error) => {
    expect(describeProblem(error, false).remedy).toBe("reload");
  });

  test.each([
    new PhraseIndexError("unreachable", "entry.json"),
    new WordIndexError("unreachable"),
    new WordIndexError("refused"),
  ])("what did not arrive is tried again: $message", (error) => {
    expect(describeProblem(error, false)).toEqual({
      note: "The search index could not be loaded, so nothing is marked.",
      remedy: "retry",
    });
  });

  test("a device that is offline is named as the reason", () => {
    expect(describeProblem(new PhraseIndexError("unreachable", "entry.json"), true)).toEqual({
      note: "This device is offline, so nothing is marked.",
      remedy: "retry",
    });
  });
});
