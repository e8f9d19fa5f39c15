import { describe, expect, it } from "vitest";
import { readMisspeltLine, readMisspeltSummary } from "./misspelt-line.ts";

describe("readMisspeltLine", () => {
  it.each([
    ["Categry - Housing, Repairs", "category"],
    ["Catagory : Housing > Repairs", "category"],
    ["Category - Housing", "category"],
    ["Category Housing > Repairs", "category"],
    ["CATEGROY: Housing", "category"],
    ["Decison : Upheld", "outcome"],
    ["Decision - Not upheld", "outcome"],
    ["Decision Upheld", "outcome"],
    ["Decisions: Upheld", "outcome"],
    ["Decision dat : 25 May 2018", "date"],
    ["Decision date – 25 May 2018", "date"],
    ["Decision date 25 May 2018", "date"],
    ["Decisiondate: 25 May 2018", "date"],
    ["Outcome : Upheld", "outcome"],
    ["Outcome: Not upheld", "outcome"],
    ["Date : 25 May 2018", "date"],
  ])("sees what %j was meant to be", (text, label) => {
    expect(readMisspeltLine(text)?.label).toBe(label);
  });

  it.each([
    "Decision of the panel",
    "Outcome: the panel heard the appeal",
    "Date of the complaint",
    "Date: May",
    "Decision made in May",
    "Decision",
    "The decision: Upheld",
    "Final decision",
    "Category errors were made",
    "Division: Housing",
    "Revision - of 3 May",
    "Decisions - and how they were made",
    "Investigator's decision on behalf of the Ombudsman",
    `Decision - ${"the panel heard the appeal and turned it down ".repeat(4)}`,
  ])("sees none in %j", (text) => {
    expect(readMisspeltLine(text)).toBeUndefined();
  });
});

describe("readMisspeltSummary", () => {
  it.each([
    "Sumary: Mrs P says the taxi stopped.",
    "Summery : Mrs P says the taxi stopped.",
    "Summary - Mrs P says the taxi stopped.",
    "SUMMARRY; Mrs P says the taxi stopped.",
  ])("reads the words of %j", (text) => {
    expect(readMisspeltSummary(text)).toBe("Mrs P says the taxi stopped.");
  });

  it("reads a long sentence without a sign", () => {
    const words = "Mrs P says that the Council stopped her son’s taxi.";
    expect(readMisspeltSummary(`Summary ${words}`)).toBe(words);
  });

  it.each(["Summary", "Summary of the complaint", "Summary Mrs P.", "The summary: a taxi", "Sums: £300"])(
    "reads none in %j",
    (text) => {
      expect(readMisspeltSummary(text)).toBeUndefined();
    },
  );

  it("reads none after another word", () => {
    expect(
      readMisspeltSummary("Summer born children may start a year later, as the parents asked."),
    ).toBeUndefined();
  });
});
