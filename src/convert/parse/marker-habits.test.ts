import { describe, expect, it } from "vitest";
import { splitLines } from "./line.ts";
import { withCommonMarkers } from "./marker-habits.ts";

function commonLines(text: string): string[] {
  return withCommonMarkers(splitLines(text)).map((line) => line.text);
}

describe("withCommonMarkers", () => {
  it.each([
    ["1) One\n2) Two", ["1. One", "2. Two"]],
    ["  1) One", ["1. One"]],
    ["– One\n– Two", ["- One", "- Two"]],
    ["The complaint\n– One\n— Two", ["The complaint", "- One", "- Two"]],
    ["  – one", ["- one"]],
    ["  o one\n  o two", ["• one", "• two"]],
  ])("reads the markers of %j", (text, lines) => {
    expect(commonLines(text)).toEqual(lines);
  });

  it.each([
    "1. One\n2) Two",
    "3) We found",
    "(1) One\n(2) Two",
    "– an aside",
    "The Council had stopped the taxi that took her son to school on Mondays\n– her only one – and the one of his sister and of two other children\n– his friends – too.",
    "of late\non time",
  ])("leaves %j alone", (text) => {
    expect(commonLines(text)).toEqual(text.split("\n"));
  });
});
