import { describe, expect, test } from "vitest";
import { pagefindTerm, readQuery } from "./query.ts";

describe("readQuery", () => {
  test.each(['"safety plan"', "“safety plan”", ' "safety  plan" ', "«safety plan»"])(
    "reads %s as a phrase",
    (typed) => {
      expect(readQuery(typed)).toEqual({ kind: "phrase", text: "safety plan", words: ["safety", "plan"] });
    },
  );

  test.each(["17 009 175", "17-009-175", "17009175", " 17 009 175 "])("reads %s as a reference", (typed) => {
    expect(readQuery(typed)).toEqual({
      kind: "reference",
      reference: { printed: "17 009 175", id: "17-009-175" },
    });
  });

  test("reads words without quotation marks as words", () => {
    expect(readQuery("safety plan")).toEqual({ kind: "words", words: ["safety", "plan"], quotes: "none" });
  });

  test("reads a phrase beside a word as words", () => {
    expect(readQuery('"safety plan" school')).toEqual({
      kind: "words",
      words: ["safety", "plan", "school"],
      quotes: "mixed",
    });
  });

  test("reads two phrases as words", () => {
    expect(readQuery('"safety plan" "core group"')).toMatchObject({ kind: "words", quotes: "mixed" });
  });

  test("reads a phrase whose end is not yet typed as words", () => {
    expect(readQuery('"safety pl')).toEqual({ kind: "words", words: ["safety", "pl"], quotes: "open" });
  });

  test("reads an empty pair of quotation marks as no words", () => {
    expect(readQuery('""')).toEqual({ kind: "words", words: [], quotes: "mixed" });
  });

  test("reads signs without a letter or digit as no words", () => {
    expect(readQuery("- & …")).toEqual({ kind: "words", words: [], quotes: "none" });
  });

  test("reads blanks as no query", () => {
    expect(readQuery("  ")).toEqual({ kind: "none" });
  });
});

describe("pagefindTerm", () => {
  test("asks for every decision without a query", () => {
    expect(pagefindTerm(readQuery(""))).toBeNull();
  });

  test("asks for a phrase in straight quotation marks", () => {
    expect(pagefindTerm(readQuery("“safety plan”"))).toBe('"safety plan"');
  });

  test("asks for words without quotation marks, which Pagefind would take for one phrase", () => {
    expect(pagefindTerm(readQuery('"safety plan" "core group"'))).toBe("safety plan core group");
  });

  test("asks for a reference as it is printed", () => {
    expect(pagefindTerm(readQuery("17009175"))).toBe('"17 009 175"');
  });
});
