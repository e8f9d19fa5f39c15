import { describe, expect, it } from "vitest";
import { readSectionName } from "./section-name.ts";

describe("readSectionName", () => {
  it.each([
    ["The complaint", "complaint", true],
    ["The Ombudsman’s role and powers", "powers", true],
    ["The Ombudsmen's role and powers", "powers", true],
    ["How I considered this complaint", "method", true],
    ["What I have and have not investigated", "not-investigated", true],
    ["WHAT I FOUND", "findings", true],
    ["Analysis", "findings", false],
    ["Findings:", "findings", false],
    ["My assessment", "assessment", true],
    ["Agreed action", "agreed-action", true],
    ["Recommendations and agreed actions", "agreed-action", true],
    ["Proposed remedy", "agreed-action", true],
    ["Final decision.", "final-decision", true],
    ["The Investigation", "other", true],
  ])("knows %j", (text, kind, main) => {
    expect(readSectionName(text)).toEqual({ kind, main });
  });

  it.each([
    "The complaint about a taxi",
    "What happened",
    "Background",
    "Complaint a)",
    "I found fault.",
    "",
  ])("does not know %j", (text) => {
    expect(readSectionName(text)).toBeUndefined();
  });
});
