import { describe, expect, it } from "vitest";
import { readSource } from "../source.fixture.ts";

/** The rules that speak of the characters of `line`. */
function characterRules(line: string): string[] {
  const { messages } = readSource(`Anytown Council (17 009 175)\nThe complaint\n  1. ${line}\n`);
  return messages.flatMap(({ rule }) => (rule === "double-encoding" ? [rule] : []));
}

/** The rules that speak of a text of these lines. */
function rulesOf(...lines: readonly string[]): string[] {
  return readSource(lines.join("\n")).messages.map(({ rule }) => rule);
}

describe("checkForeign", () => {
  it.each([
    "Ombudsmen Watch Upheld Reference 17-009-175 Sector Education Category School Transport Decided 07 July 2025",
    "Reference 19-018-519c Sector Health Category Other Decided: 7 July 2025",
    "17-009-175 · Education › School Transport · Decision date: 15 September 2022",
  ])("turns down another site's copy that shows %s", (line) => {
    expect(rulesOf("Anytown Council (17 009 175)", line, "The complaint", "Words.")).toEqual(["mirror-page"]);
  });

  it.each([
    "See our decision, Reference 17-009-175, in the Sector Education, Decided 07 July 2025",
    "17-009-175 was the reference. Decision date: 15 September 2022",
  ])("takes %s for words of a decision", (line) => {
    expect(rulesOf("Anytown Council (17 009 175)", "The complaint", `  1. ${line}`)).not.toContain(
      "mirror-page",
    );
  });
});

describe("reportUntitled", () => {
  it.each([
    [
      "news of decisions",
      ["New decisions", "", "Summary: The Council was at fault.", "", "Summary: We closed it."],
    ],
    ["the report of another ombudsman", ["Decision report 201503219", "", "Summary", "", "Mr P complained."]],
    [
      "results of a search",
      [
        "-",
        "Guidance | Part 1",
        "https://example.org/information-centre/staff-guidance/guidance?chapter=1",
        "Guidance on remedies",
      ],
    ],
  ])("says of %s that it is no decision, and nothing else", (_, lines) => {
    expect(rulesOf(...lines)).toEqual(["not-a-decision"]);
  });

  it.each([["Decision : Upheld"], ["The complaint"]])("misses the title of a text with %s", (line) => {
    expect(rulesOf(line, "", "Words.")).toEqual(["missing-title"]);
  });
});

describe("checkCharacters", () => {
  it.each(["Â£200", "the cafÃ©", "the Councilâ€™s", "â€œquotedâ€\u{9D}", "Ã‰cole"])(
    "warns about %s",
    (line) => {
      expect(characterRules(line)).toEqual(["double-encoding"]);
    },
  );

  it.each(["£200", "the café", "the Council’s €5", "château", "SÃO PAULO", "“quoted”", "Âge"])(
    "finds nothing in %s",
    (line) => {
      expect(characterRules(line)).toEqual([]);
    },
  );
});
