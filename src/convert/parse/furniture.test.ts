import { describe, expect, it } from "vitest";
import { isBackToTop, isCutFurniture, readFurniture } from "./furniture.ts";

describe("readFurniture", () => {
  it.each([
    "Print this page",
    "LGO logogram",
    "Privacy settings",
    "View analytical cookies",
    "We recommend you set these ‘ON’.",
    "https://www.lgo.org.uk/decisions/housing/homelessness/22-016-576?chapter=2",
    "https://www.lgo.org.uk/decisions/noise/21-000-001 1/3",
    "Page 2 of 5",
  ])("drops %j", (text) => {
    expect(readFurniture(text)).toBe("around");
  });

  it.each([
    "Investigator's decision on behalf of the Ombudsman",
    "Investigator’s decision on behalf of the Ombudsmen",
    "Investigators decision on behalf of the Ombudsman",
    "Investigator's decision on behalf of the Ombudsman.",
  ])("takes %j for the end", (text) => {
    expect(readFurniture(text)).toBe("ending");
  });

  it.each([
    "Print this page again",
    "2",
    "https://www.lgo.org.uk/copyright",
    "Cookies",
    "The cookies were eaten.",
    "Final decision",
    "",
  ])("keeps %j", (text) => {
    expect(readFurniture(text)).toBeUndefined();
  });
});

describe("isBackToTop", () => {
  it.each(["Back to top", "back to Top"])("knows %j", (text) => {
    expect(isBackToTop(text)).toBe(true);
  });

  it.each(["Back to top of the page", "Back to the top", "Top"])("does not mean %j", (text) => {
    expect(isBackToTop(text)).toBe(false);
  });
});

describe("isCutFurniture", () => {
  it.each(["Back to t", "Investigator’s deci", "Print this"])("knows %j", (text) => {
    expect(isCutFurniture(text)).toBe(true);
  });

  it.each(["Back", "Backing", "Investigator's file", "Pay", ""])("does not know %j", (text) => {
    expect(isCutFurniture(text)).toBe(false);
  });
});
