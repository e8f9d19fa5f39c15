import { expect, it } from "vitest";
import { readSource } from "../source.fixture.ts";

it.each([
  ["a sentence", "- He waited for a taxi.\n- It nev", "It nev"],
  ["a marker without words", "- He waited for a taxi.\n-", "He waited for a taxi."],
])("quotes the last words of a text that was cut in %s", (_, lines, words) => {
  const { messages } = readSource(`Anytown Council (17 009 175)\nThe complaint\n${lines}`);
  expect(messages.find(({ rule }) => rule === "text-cut-short")?.text).toBe(
    `Unexpected end of the text after “${words}”, expected a final decision and a whole sentence.`,
  );
});
