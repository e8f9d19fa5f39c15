import { expect, test } from "vitest";
import { createMentions, type Mentions } from "../mentions.ts";
import { findNear } from "./find-near.ts";

/** Mentions in one block: where the words of a text are. */
function mentionsOf(text: string, word: string): Mentions {
  const offsets = text.split(" ").flatMap((own, offset) => (own === word ? [offset] : []));
  const mentions = createMentions(offsets.length);
  mentions.offsets.set(offsets);
  mentions.lengths.fill(1);
  return mentions;
}

function near(text: string, distance: number): string[] {
  const { offsets, lengths } = findNear(mentionsOf(text, "a"), mentionsOf(text, "b"), distance);
  return Array.from(offsets, (start, index) =>
    text
      .split(" ")
      .slice(start, start + (lengths[index] ?? 0))
      .join(" "),
  );
}

test.each([
  ["two neighbours", "a b", 1, ["a b"]],
  ["either order", "b x a", 1, ["b x a"]],
  ["as many words between as allowed", "a x x b", 2, ["a x x b"]],
  ["one word too many", "a x x b", 1, []],
  ["each shortest stretch, not those around it", "a x a b x b", 5, ["a b"]],
  ["a word in the middle twice, once for each side", "a b a", 5, ["a b", "b a"]],
])("%s", (_, text, distance, found) => {
  expect(near(text, distance)).toEqual(found);
});

test("two sides that share a word are not near each other", () => {
  const pair = mentionsOf("a b", "a");
  pair.lengths.fill(2);
  expect(findNear(pair, mentionsOf("a b", "b"), 5).rows).toHaveLength(0);
});
