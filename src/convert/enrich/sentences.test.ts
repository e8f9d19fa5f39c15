import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

test.each([
  ["It rained. She left.", ["It rained.", "She left."]],
  ["He asked ‘why?’ They said no.", ["He asked ‘why?’", "They said no."]],
  ["Mr. X paid £2.50 in full.", ["Mr. X paid £2.50 in full."]],
  ["See, e.g. The Code.", ["See, e.g. The Code."]],
  ["See s. 47 of it.", ["See s. 47 of it."]],
  ["It will pay Mr S. This is fair.", ["It will pay Mr S.", "This is fair."]],
  ["one. two", ["one. two"]],
  ["  ", []],
])("%j", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
