import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { ItemBlock } from "../parse/block.ts";
import { listMessages } from "../report.ts";
import { ParagraphCounter } from "./paragraph-counter.ts";

/** Numbers and rules for lists such as `1 2 | 1 2`: `|` is a heading, `*` an item or plain paragraph. */
function count(printed: string, continuous = false) {
  const file = new VFile();
  const counter = new ParagraphCounter(continuous, file);
  const numbers: (number | undefined)[] = [];
  for (const token of printed.split(" ")) {
    if (token === "|") counter.endList();
    else if (token === "*") counter.interrupt();
    else numbers.push(counter.read(itemOf(Number(token))));
  }
  return {
    numbers: numbers.map((number) => number ?? "-").join(" "),
    rules: listMessages(file).map(({ rule }) => rule),
  };
}

function itemOf(printed: number): ItemBlock {
  const text = { text: "Words.", place: { line: 1, column: 1 } };
  return { type: "item", marker: "decimal", printed, text, indent: 2, gap: false };
}

describe("ParagraphCounter", () => {
  it.each([
    ["counts on where a heading restarts the list", "1 2 | 1 2 3", "1 2 3 4 5"],
    ["counts on where bullets restart the list", "1 2 * 1 2", "1 2 3 4"],
    ["goes on where nested bullets do not restart it", "1 * 2 * 3", "1 2 3"],
    ["restarts after one paragraph with bullets", "1 * 1 * 1", "1 2 3"],
  ])("%s", (_, printed, numbers) => {
    expect(count(printed)).toEqual({ numbers, rules: [] });
  });

  it.each([
    ["keeps a paragraph number after a gap", "1 2 4 | 1", "1 2 4 5", ["number-gap"]],
    ["keeps the place of a first line that is missing", "1 2 3 | 2 3", "1 2 3 5 6", ["number-gap"]],
    ["gives a line that comes twice no number", "1 2 2 3", "1 2 - 3", ["number-out-of-order"]],
    ["passes over a number that is far too high", "1 2 404 4", "1 2 3 4", ["number-out-of-order"]],
    ["numbers the first of a run of ones", "1 1 1 1 | 1", "1 - - - 2", ["repeated-one"]],
    ["counts on where a list restarts in its middle", "1 2 1 2", "1 2 3 4", ["restarted-list"]],
  ])("%s", (_, printed, numbers, rules) => {
    expect(count(printed)).toEqual({ numbers, rules });
  });

  it("takes printed numbers as they are when they count on", () => {
    expect(count("1 2 | 3 4 * 5", true)).toEqual({ numbers: "1 2 3 4 5", rules: [] });
  });

  it("lets a chapter start at any number", () => {
    expect(count("40 41 | 42", true)).toEqual({ numbers: "40 41 42", rules: [] });
  });

  it("gives no number once the count is lost", () => {
    const counter = new ParagraphCounter(false, new VFile());
    expect(counter.countOn()).toBe(1);
    counter.lose();
    expect(counter.countOn()).toBeUndefined();
  });
});
