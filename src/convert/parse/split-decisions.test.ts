import { describe, expect, it } from "vitest";
import { readSource } from "../source.fixture.ts";

const ENDING = "Investigator's decision on behalf of the Ombudsman\nPrint this page\n";
const FIRST = `Anytown Council (17 009 175)\nDecision : Upheld\nThe complaint\n  1. Words.\n`;
const SECOND = "Otherville Council (18 001 002)\nHe complained.\n  1. More words.\n";

/** The references of the decisions that `text` holds. */
function references(text: string): string[] {
  return readSource(text).parsed.map(({ header }) => header.reference);
}

describe("a title", () => {
  it("starts a decision after the investigator's line without any header line", () => {
    expect(references(`${FIRST}${ENDING}${SECOND}${ENDING}`)).toEqual(["17 009 175", "18 001 002"]);
  });

  it("starts a decision where the one before has no header line either", () => {
    expect(references(`${SECOND}${ENDING}${FIRST}${ENDING}`)).toEqual(["18 001 002", "17 009 175"]);
  });

  it("starts none inside a decision without a header line", () => {
    expect(references(`${FIRST}${SECOND}${ENDING}`)).toEqual(["17 009 175"]);
  });
});
