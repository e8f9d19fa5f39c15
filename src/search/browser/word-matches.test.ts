import { expect, test } from "vitest";
import { readCardText } from "./passages.ts";
import { matchPage } from "./word-matches.ts";

const PAGE = {
  meta: {},
  raw_content: "Ashbury Council (20 000 001). Late plans. Findings. The ‘plan’, &lt;late&gt;. Nothing here.",
  anchors: [
    { element: "p", id: "p2", location: 10 },
    { element: "section", id: "summary", location: 5 },
    { element: "h2", id: "findings", location: 7 },
    { element: "p", id: "p1", location: 8 },
  ],
  locations: [5, 6, 9],
};

test("words are marked where they were found, without the punctuation around them", () => {
  const { blocks, matches } = matchPage({
    ...PAGE,
    anchors: [
      { element: "section", id: "summary", location: 5 },
      { element: "h2", id: "findings", location: 7 },
      { element: "p", id: "p1", location: 8 },
      { element: "p", id: "p2", location: 11 },
    ],
    locations: [5, 6, 9, 10],
  });
  expect(blocks.map(({ text }) => text)).toEqual([
    "Late plans.",
    "Findings.",
    "The ‘plan’, <late>.",
    "Nothing here.",
  ]);
  const { summary, passages } = readCardText(blocks, matches);
  const marked = (pieces: typeof summary) => pieces.filter((piece) => piece.marked).map(({ text }) => text);
  expect(marked(summary)).toEqual(["Late", "plans"]);
  expect(passages.map(({ label, excerpt }) => [label, marked(excerpt)])).toEqual([
    ["Paragraph 1", ["plan", "late"]],
  ]);
});

test("blocks stand in the order of the text, whatever the order of anchors", () => {
  expect(matchPage(PAGE).blocks.map(({ anchor }) => anchor)).toEqual(["summary", "findings", "p1", "p2"]);
});
