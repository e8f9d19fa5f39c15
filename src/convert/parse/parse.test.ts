import { describe, expect, it } from "vitest";
import { readSource } from "../source.fixture.ts";

describe("parse", () => {
  it("turns down a page that is nested thousands deep", () => {
    const page = `<p>Anytown Council (17 009 175)</p>${"<div>".repeat(20_000)}`;
    expect(readSource(page, "source.html")).toEqual({
      parsed: [],
      trees: [],
      messages: [
        {
          rule: "page-too-deep",
          severity: "error",
          line: 1,
          column: 1,
          text: "Unexpected elements nested thousands deep, expected the page of a decision.",
          hint: "Save the decision page again, or save it as text.",
        },
      ],
    });
  });

  it("gives each of several decisions its own messages", () => {
    const text = "Anytown Council (17 009 175)\nDecision : Maybe\nThe complaint\n  1. Words.\n";
    const { parsed } = readSource(`${text}${text.replace("Maybe", "Upheld")}`);
    const outcomes = parsed.map(({ file }) =>
      file.messages.some(({ ruleId }) => ruleId === "unknown-outcome"),
    );
    expect(outcomes).toEqual([true, false]);
  });

  it("takes an indented line for no header line, and not for a misspelt one either", () => {
    const text = "Anytown Council (17 009 175)\n\n      Decision : Upheld\n\nThe complaint\n\n  1. Words.\n";
    const { messages } = readSource(text);
    const rules = messages.map(({ rule }) => rule);
    expect(rules).toContain("missing-outcome");
    expect(rules).not.toContain("unread-header-line");
  });
});
