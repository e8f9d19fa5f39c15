import { expect, test } from "vitest";
import { createMentions, mentionsAt } from "./mentions.ts";

test("the mentions of a decision stand together; a decision without any has an empty stretch", () => {
  const mentions = createMentions(5);
  mentions.rows.set([2, 5, 5, 5, 8]);
  expect(mentionsAt(mentions, 5)).toEqual([1, 4]);
  expect(mentionsAt(mentions, 2)).toEqual([0, 1]);
  expect(mentionsAt(mentions, 3)).toEqual([1, 1]);
  expect(mentionsAt(mentions, 9)).toEqual([5, 5]);
});
