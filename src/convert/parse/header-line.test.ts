import { describe, expect, it } from "vitest";
import { readCategory, readHeaderLine } from "./header-line.ts";

describe("readHeaderLine", () => {
  it.each([
    ["Category : Education > School transport", "category", "Education > School transport"],
    ["Category :", "category", ""],
    ["Decision : Upheld", "outcome", "Upheld"],
    ["Decision: Upheld", "outcome", "Upheld"],
    ["Decision date : 25 May 2018", "date", "25 May 2018"],
    ["The Ombudsman's final decision:", "final-decision", ""],
    ["The Ombudsmen’s final decision:", "final-decision", ""],
    ["Summary: Mr X complained.", "summary", "Mr X complained."],
    ["Summary:  A family complained.", "summary", "A family complained."],
    ["Ombudsman satisfied with council's response: 12 February 2014.", "response", "12 February 2014."],
    ["Ombudsman satisfied with the council’s response: 12 February 2014", "response", "12 February 2014"],
    ["Ombudsman satisfied with council response: 12 February 2014", "response", "12 February 2014"],
  ])("reads %j", (text, label, value) => {
    expect(readHeaderLine(text)).toEqual({ label, value });
  });

  it.each([
    "Summary",
    "Decision",
    "Decision made in May",
    "Final decision",
    "The Ombudsman was satisfied: yes",
    "Category",
  ])("finds none in %j", (text) => {
    expect(readHeaderLine(text)).toBeUndefined();
  });
});

describe("readCategory", () => {
  it.each([
    ["Education > School transport", "Education", "School transport"],
    ["Children's care services > Other", "Children's care services", "Other"],
    ["A > B > C", "A", "B > C"],
    ["> Education > Other", "Education", "Other"],
    [">", undefined, undefined],
    ["Education › Other", "Education", "Other"],
    ["Education &gt; Other", "Education", "Other"],
    ["Housing / Allocations", "Housing / Allocations", undefined],
    ["Education", "Education", undefined],
    ["Education >", "Education", undefined],
    ["", undefined, undefined],
  ])("reads %j", (value, category, subcategory) => {
    expect(readCategory(value)).toEqual({ category, subcategory });
  });
});
