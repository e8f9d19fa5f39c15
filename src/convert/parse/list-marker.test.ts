import { describe, expect, it } from "vitest";
import { readListMarker } from "./list-marker.ts";

describe("readListMarker", () => {
  it.each([
    ["12. We found", { marker: "decimal", printed: 12, text: "We found", offset: 4 }],
    ["1.", { marker: "decimal", printed: 1, text: "", offset: 2 }],
    ["2. a) The Council", { marker: "decimal", printed: 2, text: "a) The Council", offset: 3 }],
    ["3.The Council", { marker: "decimal", printed: 3, text: "The Council", offset: 2 }],
    ["* an item", { marker: "bullet", printed: undefined, text: "an item", offset: 2 }],
    ["· an item", { marker: "bullet", printed: undefined, text: "an item", offset: 2 }],
    ["•an item", { marker: "bullet", printed: undefined, text: "an item", offset: 1 }],
    ["\u{F0B7} an item", { marker: "bullet", printed: undefined, text: "an item", offset: 2 }],
    ["• an item", { marker: "bullet", printed: undefined, text: "an item", offset: 2 }],
    ["- an item", { marker: "dash", printed: undefined, text: "an item", offset: 2 }],
    ["-", { marker: "dash", printed: undefined, text: "", offset: 1 }],
  ])("reads %j", (text, marked) => {
    expect(readListMarker(text)).toEqual(marked);
  });

  it.each([
    "1974. The Act",
    "12.5 hours",
    "10.am on 3 May",
    "**bold** words",
    "*emphasis* on words",
    "-5 degrees",
    "– an aside",
    "1) one",
    "a) one",
    "(1) one",
    "The 1.",
    "*",
    "",
  ])("finds none in %j", (text) => {
    expect(readListMarker(text)).toBeUndefined();
  });
});
