import { expect, test } from "vitest";
import type { Block } from "../../phrase-index/block.ts";
import { createMentions } from "../../phrase-index/mentions.ts";
import { matchMentions, readCardText } from "./passages.ts";

const BLOCKS: readonly Block[] = [
  { anchor: "summary", section: "summary", lead: 0, text: "A plan." },
  { anchor: "p1", section: "findings", lead: 0, paragraph: 1, text: "The plan." },
  { anchor: "p2", section: "findings", lead: 0, paragraph: 2, text: "A plan, a plan." },
  { anchor: "p2-a", section: "findings", lead: 1, paragraph: 2, text: "Plan" },
  { anchor: "p3", section: "findings", lead: 0, paragraph: 3, text: "Plan and plan" },
];

/** Mentions of one word each, as row, block and offset. */
function mentionsOf(places: readonly (readonly [row: number, block: number, offset: number])[]) {
  const mentions = createMentions(places.length);
  for (const [index, [row, block, offset]] of places.entries()) {
    [mentions.rows[index], mentions.blocks[index], mentions.offsets[index]] = [row, block, offset];
    mentions.lengths[index] = 1;
  }
  return mentions;
}

const MENTIONS = mentionsOf([
  [2, 0, 1],
  [5, 0, 1],
  [5, 1, 1],
  [5, 2, 1],
  [5, 2, 3],
  [5, 3, 0],
  [5, 4, 0],
  [5, 4, 2],
]);

test("a card shows the paragraphs with most mentions, in reading order, each with its first", () => {
  const { passages } = readCardText(BLOCKS, matchMentions(BLOCKS, MENTIONS, 1, 8));
  expect(passages.map(({ label, mention }) => `${label}: ${mention}`)).toEqual([
    "Paragraph 1: 2",
    "Paragraph 2: 3",
    "Paragraph 3: 6",
  ]);
});

test("a card marks mentions in its summary and does not list it again", () => {
  const { summary, passages } = readCardText(BLOCKS, matchMentions(BLOCKS, MENTIONS, 1, 8));
  expect(summary).toEqual([
    { text: "A ", marked: false },
    { text: "plan", marked: true },
    { text: ".", marked: false },
  ]);
  expect(passages.map(({ anchor }) => anchor)).not.toContain("summary");
});
