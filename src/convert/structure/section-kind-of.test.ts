import { describe, expect, it } from "vitest";
import { sectionKind } from "./section-kind-of.ts";

describe("sectionKind", () => {
  it.each([
    ["What I found", 1, undefined, "findings"],
    ["Analysis", 1, "powers", "findings"],
    ["A heading of its own", 1, "complaint", "other"],
    ["Background", 2, "findings", "findings"],
    ["What happened", 2, "findings", "findings"],
    ["Findings", 2, "findings", "findings"],
    ["Analysis", 2, "assessment", "assessment"],
    ["Relevant law and guidance", 2, "findings", "other"],
    ["What should happen", 2, "findings", "other"],
    ["The Admission Appeals Code 2012", 2, "findings", "other"],
    ["The complaint", 2, "other", "complaint"],
    ["Law and guidance", 2, "powers", "powers"],
    ["The social worker", 2, "not-investigated", "not-investigated"],
  ] as const)("files %j at level %i under %s as %s", (heading, level, parent, kind) => {
    expect(sectionKind(heading, level, parent)).toBe(kind);
  });
});
