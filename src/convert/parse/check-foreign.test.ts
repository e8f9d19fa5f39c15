import { describe, expect, it } from "vitest";
import { readSource } from "../source.fixture.ts";

/** The rules that speak of the characters of `line`. */
function characterRules(line: string): string[] {
  const { messages } = readSource(`Anytown Council (17 009 175)\nThe complaint\n  1. ${line}\n`);
  return messages.flatMap(({ rule }) => (rule === "double-encoding" ? [rule] : []));
}

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
