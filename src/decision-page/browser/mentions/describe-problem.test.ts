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
    expect(describeProblem(new UnreadableQueryError(problem, formatQueryError(problem)))).toEqual({
      note: 'The search cannot be read. Unexpected ")" at character 7, expected words.',
      remedy: undefined,
    });
  });

  test.each([
    new PhraseIndexError("other-version", "entry.json"),
    new WordIndexError("other-version"),
    new OtherTextError(),
  ])("what is of another build needs the page anew: $name", (error) => {
    expect(describeProblem(error).remedy).toBe("reload");
  });

  test.each([
    new PhraseIndexError("unreachable", "entry.json"),
    new PhraseIndexError("damaged", "v1/x.bin"),
    new WordIndexError("unreachable"),
    new Error("The search worker failed."),
  ])("what did not arrive is tried again: $message", (error) => {
    expect(describeProblem(error)).toEqual({
      note: "The search index could not be loaded, so nothing is marked.",
      remedy: "retry",
    });
  });
});
