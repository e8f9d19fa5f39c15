import { foldWord } from "../../../search/words/browser/fold-word.ts";
import { splitPageWords } from "../../../search/words/browser/page-words.ts";
import type { WordPage } from "../../../search/words/browser/word-index.ts";
import { OtherTextError, type PlacedMention, placeRange } from "./place-mentions.ts";
import { rangeOf, type TextRun } from "./text-runs.ts";

/**
 * Where the words that matched in a decision stand in its page, in order.
 * @param page its text as the index of words has it, with what matched
 * @param runs its text as in the page
 */
export function placeWords(
  { raw_content, locations }: WordPage,
  runs: readonly TextRun[],
): readonly PlacedMention[] {
  const words = splitPageWords(raw_content);
  const tokens = runs.flatMap((run) =>
    [...run.text.matchAll(/\S+/gu)].map(({ 0: text, index: start }) => ({ run, text, start })),
  );
  // The index has the title before the text.
  const before = words.length - tokens.length;
  const inText = [...new Set(locations)].filter((at) => at >= before).sort((a, b) => a - b);
  return inText.map((at) => {
    const token = tokens[at - before];
    if (!token || foldWord(token.text) !== foldWord(words[at] ?? "")) throw new OtherTextError();
    const { run, text, start } = token;
    const from = Math.max(0, text.search(/[\p{L}\p{N}\p{Sc}]/u));
    const end = text.replace(/[^\p{L}\p{N}]+$/u, "").length || text.length;
    return placeRange(run, rangeOf(run, start + from, start + end));
  });
}
