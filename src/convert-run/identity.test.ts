import { expect, test } from "vitest";
import { type Candidate, identify } from "./identity.ts";

function candidate(file: string, overrides: Partial<Candidate> = {}): Candidate {
  return {
    file,
    referenceId: "20-009-115",
    bodySlug: "wexmoor-council",
    shape: "numbered",
    textSha256: "one",
    complete: true,
    ...overrides,
  };
}

function idsAndRules(candidates: readonly Candidate[]) {
  const identities = identify(candidates);
  return candidates.map((item) => [identities.get(item)?.id, identities.get(item)?.message?.rule]);
}

test("a decision alone is called by its reference", () => {
  expect(idsAndRules([candidate("a.txt")])).toEqual([["20-009-115", undefined]]);
});

test("one reference for two bodies gives each id the body's slug", () => {
  const trust = candidate("b.txt", { bodySlug: "wexmoor-nhs-trust", textSha256: "two" });
  expect(idsAndRules([candidate("a.txt"), trust])).toEqual([
    ["20-009-115-wexmoor-council", undefined],
    ["20-009-115-wexmoor-nhs-trust", undefined],
  ]);
});

test("the same text twice is converted once, with a warning at the second file", () => {
  expect(idsAndRules([candidate("a.txt"), candidate("b.txt")])).toEqual([
    ["20-009-115", undefined],
    [undefined, "duplicate-decision"],
  ]);
});

test("another text for the same decision is an error that names the file converted", () => {
  const second = candidate("b.txt", { textSha256: "two" });
  const identities = identify([candidate("a.txt"), second]);
  expect(identities.get(second)).toEqual({
    id: undefined,
    foundAs: "20-009-115",
    message: { rule: "same-reference-other-text", values: { found: "20-009-115", expected: "a.txt" } },
  });
});

test("the shape that keeps more structure wins wherever it stands", () => {
  const dash = candidate("a.txt", { shape: "dash", textSha256: "two" });
  expect(idsAndRules([dash, candidate("b.txt")])).toEqual([
    [undefined, "better-shape-wins"],
    ["20-009-115", undefined],
  ]);
});

test("a whole text wins over a cut one that keeps more structure, and the difference is an error", () => {
  const cut = candidate("a.html", { shape: "page", textSha256: "two", complete: false });
  expect(idsAndRules([cut, candidate("b.txt")])).toEqual([
    [undefined, "same-reference-other-text"],
    ["20-009-115", undefined],
  ]);
});

test("the same text in a lesser shape is a warning", () => {
  expect(idsAndRules([candidate("a.html", { shape: "page" }), candidate("b.txt")])).toEqual([
    ["20-009-115", undefined],
    [undefined, "better-shape-wins"],
  ]);
});

test("the chapter of a report stands beside its summary", () => {
  const chapter = candidate("a.txt", { shape: "report-chapter", textSha256: "two" });
  expect(idsAndRules([chapter, candidate("b.txt", { shape: "report-summary" })])).toEqual([
    ["20-009-115-report", undefined],
    ["20-009-115", undefined],
  ]);
});

test("the chapter of a report alone has the plain id", () => {
  expect(idsAndRules([candidate("a.txt", { shape: "report-chapter" })])).toEqual([["20-009-115", undefined]]);
});

test("one text under two references is converted under both, with a warning at the second", () => {
  const second = candidate("b.txt", { referenceId: "20-009-116" });
  expect(idsAndRules([candidate("a.txt"), second])).toEqual([
    ["20-009-115", undefined],
    ["20-009-116", "same-text-other-reference"],
  ]);
});
