import { describe, expect, test } from "vitest";
import { labelBlock, paragraphOf, readBlocks } from "./blocks.ts";

const anchor = (element: string, id: string, location: number) => ({ element, id, location });

describe("readBlocks", () => {
  test("ends each block where the next begins, the last at the end of the page", () => {
    const anchors = [
      anchor("section", "summary", 4),
      anchor("h2", "the-complaint", 9),
      anchor("li", "p1", 11),
    ];
    expect(readBlocks(anchors, 20)).toEqual([
      { kind: "summary", anchor: "summary", start: 4, end: 9 },
      { kind: "heading", anchor: "the-complaint", start: 9, end: 11 },
      { kind: "paragraph", anchor: "p1", start: 11, end: 20 },
    ]);
  });

  test("cuts a paragraph where its items begin", () => {
    const anchors = [anchor("li", "p1", 0), anchor("li", "p1-a", 6), anchor("li", "p1-b", 9)];
    expect(readBlocks(anchors, 12).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [6, 9],
      [9, 12],
    ]);
  });

  test("takes no notice of other ids", () => {
    const anchors = [anchor("li", "p1", 0), anchor("div", "publications", 3), anchor("h1", "title", 5)];
    expect(readBlocks(anchors, 9)).toEqual([{ kind: "paragraph", anchor: "p1", start: 0, end: 9 }]);
  });

  test("reads blocks in the order of the page, whatever the order of the anchors", () => {
    const anchors = [anchor("li", "p2", 5), anchor("li", "p1", 0)];
    expect(readBlocks(anchors, 9).map((block) => block.anchor)).toEqual(["p1", "p2"]);
  });

  test("leaves out a block without words", () => {
    const anchors = [anchor("li", "p1", 0), anchor("li", "p1-a", 0)];
    expect(readBlocks(anchors, 5).map((block) => block.anchor)).toEqual(["p1-a"]);
  });
});

describe("labelBlock", () => {
  test.each([
    ["p14", "Paragraph 14"],
    ["p1-a", "Paragraph 1a"],
    ["p1-ab", "Paragraph 1ab"],
    ["p14-2", "Paragraph 14, bullet 2"],
    ["u3", "Unnumbered paragraph"],
  ])("calls %s %s", (id, label) => {
    expect(labelBlock({ kind: "paragraph", anchor: id, start: 0, end: 1 })).toBe(label);
  });
});

test("an item belongs to its paragraph", () => {
  expect(paragraphOf({ kind: "paragraph", anchor: "p1-a", start: 0, end: 1 })).toBe("p1");
});
